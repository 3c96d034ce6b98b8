package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.congkhai.config.SiteConfig;
import vn.congkhai.judge.IndicatorVerdict;
import vn.congkhai.judge.Judge;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.SiteUrl;

/**
 * What all pages of one language share.
 *
 * @param root folder of the language below the root of the site: empty for the first language, else such as {@code en/}
 * @param config of the site
 * @param index of its content
 * @param words for readers
 * @param ledger what is written down as time goes by
 * @param asOf the day on which targets and deadlines are judged
 * @param markdown makes safe HTML out of Markdown
 */
record Edition(
        String root,
        SiteConfig config,
        SiteIndex index,
        Words words,
        LedgerIndex ledger,
        LocalDate asOf,
        UnaryOperator<String> markdown) {

    /**
     * Returns where a page of this language stands, as seen from the root of the site. Files belong to all languages,
     * and so does the page for addresses that lead nowhere.
     */
    SiteUrl address(SiteUrl target) {
        int anchor = target.path().indexOf('#');
        int end = anchor < 0 ? target.path().length() : anchor;
        boolean page = end == 0 || target.path().charAt(end - 1) == '/';
        return page && !root.isEmpty() ? new SiteUrl(root + target.path()) : target;
    }

    /** Returns the only kind of text that templates print as it is, marked with its language where that is another. */
    SafeString html(String text) {
        String html = markdown.apply(text);
        String language = words.messages().contentLanguage();
        boolean foreign = !language.isEmpty() && !html.isEmpty();
        return new SafeString(foreign ? "<div lang=\"" + language + "\">" + html + "</div>" : html);
    }

    IndicatorVerdict judge(Document document, Indicator indicator) {
        return Judge.judge(indicator, document.results(), asOf);
    }
}
