package vn.congkhai.search;

import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Writes the little JSON that the index and its export need. */
public final class Json {

    private Json() {}

    /** Returns the text between quotation marks. */
    public static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** Returns the values, which are JSON themselves, as an array. */
    public static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
