package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words as HTML in which those of another language than the page are marked. */
final class Marked {

    private static final Pattern SPECIAL = Pattern.compile("[&<>\"]");
    private static final Map<String, String> ENTITIES = Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;", "\"", "&quot;");

    private Marked() {}

    /** Returns a value for a place in a text: the words of a link with their language, anything else as it is. */
    static String html(Object value) {
        if (value instanceof SafeString safe) {
            return safe.toString();
        }
        return value instanceof Link link ? words(link) : escaped(String.valueOf(value));
    }

    /** Returns text so that a browser shows it as it is. */
    static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll(sign -> Matcher.quoteReplacement(ENTITIES.get(sign.group())));
    }

    private static String words(Link link) {
        String text = escaped(link.text());
        return link.lang().isEmpty() ? text : "<span lang=\"" + link.lang() + "\">" + text + "</span>";
    }
}
