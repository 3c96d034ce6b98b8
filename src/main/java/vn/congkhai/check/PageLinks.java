package vn.congkhai.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the links that an element holds. */
final class PageLinks {

    /** How a browser uses a link. */
    enum Use {
        /** A reader may follow it, to anywhere. */
        FOLLOWED,
        /** The page needs it to be shown, or sends something to it: it must stay on this site. */
        NEEDED
    }

    /** One link as written. */
    record Link(String href, Use use) {
    }

    private static final Map<String, List<String>> NEEDED = Map.ofEntries(
            Map.entry("script", List.of("src")),
            Map.entry("img", List.of("src")),
            Map.entry("source", List.of("src")),
            Map.entry("video", List.of("src", "poster")),
            Map.entry("audio", List.of("src")),
            Map.entry("track", List.of("src")),
            Map.entry("iframe", List.of("src")),
            Map.entry("embed", List.of("src")),
            Map.entry("object", List.of("data")),
            Map.entry("input", List.of("src", "formaction")),
            Map.entry("button", List.of("formaction")),
            Map.entry("form", List.of("action")),
            Map.entry("use", List.of("href", "xlink:href")),
            Map.entry("image", List.of("href", "xlink:href")));

    private static final Set<String> NEEDED_RELATIONS = Set.of(
            "stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload", "prefetch",
            "preconnect", "dns-prefetch", "prerender");

    private static final Pattern STYLE_LINK =
            Pattern.compile("(?:url\\(\\s*|@import\\s+)(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s]+))");

    private PageLinks() {
    }

    /** Returns the links of one element, without those of the elements in it. */
    static List<Link> of(Element element) {
        List<Link> links = new ArrayList<>();
        String tag = element.normalName();
        if (tag.equals("a") || tag.equals("area")) {
            add(links, element, "href", Use.FOLLOWED);
        } else if (tag.equals("link")) {
            add(links, element, "href", isNeeded(element.attr("rel")) ? Use.NEEDED : Use.FOLLOWED);
        } else if (tag.equals("style")) {
            links.addAll(inStyle(element.data()));
        }
        for (String attribute : NEEDED.getOrDefault(tag, List.of())) {
            add(links, element, attribute, Use.NEEDED);
        }
        if (element.hasAttr("srcset")) {
            for (String candidate : element.attr("srcset").split(",")) {
                links.add(new Link(candidate.strip().split("\\s+")[0], Use.NEEDED));
            }
        }
        if (element.hasAttr("style")) {
            links.addAll(inStyle(element.attr("style")));
        }
        return links;
    }

    /** Returns the links of a style sheet. */
    static List<Link> inStyle(String css) {
        List<Link> links = new ArrayList<>();
        Matcher matcher = STYLE_LINK.matcher(css);
        while (matcher.find()) {
            String quoted = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            links.add(new Link(quoted != null ? quoted : matcher.group(3), Use.NEEDED));
        }
        return links;
    }

    private static boolean isNeeded(String relations) {
        String[] each = relations.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return Arrays.stream(each).anyMatch(NEEDED_RELATIONS::contains);
    }

    private static void add(List<Link> links, Element element, String attribute, Use use) {
        if (element.hasAttr(attribute)) {
            links.add(new Link(element.attr(attribute), use));
        }
    }
}
