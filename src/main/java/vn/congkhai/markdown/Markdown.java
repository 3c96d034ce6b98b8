package vn.congkhai.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Turns the Markdown under a heading into HTML. Content is not trusted: raw HTML comes out as the characters that were
 * typed, and only harmless elements and links to the web, mail and telephones are let through. Headings are not
 * Markdown's business here: a document's outline is read with its positions, so a heading mark inside a body stays
 * text. Safe for use by several threads.
 */
public final class Markdown {

    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(Parser.HEADING_PARSER, false)
            .set(HtmlRenderer.ESCAPE_HTML, true);

    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private static final Cleaner CLEANER = new Cleaner(new Safelist()
            .addTags("p", "br", "hr", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a")
            .addTags("table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addAttributes("th", "align", "colspan")
            .addAttributes("td", "align", "colspan")
            .addProtocols("a", "href", "http", "https", "mailto", "tel", "#")
            .preserveRelativeLinks(true));

    /** Relative links can only be told from unsafe ones against some base; it never reaches the output. */
    private static final String BASE = "https://base.invalid/";

    private Markdown() {}

    /** Returns the HTML of the text, without an enclosing element; empty for blank text. */
    public static String html(String markdown) {
        return body(markdown).html();
    }

    /** Returns the words of the text without any markup, blocks apart by line ends. */
    public static String text(String markdown) {
        Element body = body(markdown);
        body.select("p, li, td, th, br, pre, hr").forEach(block -> block.before("\n"));
        return body.wholeText().replaceAll("[ \\t]*\\n\\s*", "\n").strip();
    }

    private static Element body(String markdown) {
        Document dirty = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown)), BASE);
        // Pictures are not let through; their words are.
        dirty.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
        Document clean = CLEANER.clean(dirty);
        clean.outputSettings().prettyPrint(false);
        clean.select("th").attr("scope", "col");
        clean.select("table").wrap("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Bảng\"></div>");
        return clean.body();
    }
}
