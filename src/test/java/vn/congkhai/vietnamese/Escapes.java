package vn.congkhai.vietnamese;

import java.util.regex.Pattern;

/** Text in printable ASCII: everything else, and the backslash, as {@code \}{@code uXXXX}. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private Escapes() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(c >= ' ' && c <= '~' && c != '\\' ? String.valueOf(c) : "\\u%04X".formatted((int) c));
        }
        return out.toString();
    }

    static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> {
            char c = (char) Integer.parseInt(found.group(1), 16);
            return java.util.regex.Matcher.quoteReplacement(String.valueOf(c));
        });
    }
}
