package vn.congkhai.intake.write;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes single values of YAML. */
public final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ,.;/()%–“”+-]*(?<! )");
    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private Yaml() {}

    /** Returns text as a value on one line, in quotes where it could be taken for something else. */
    public static String text(String value) {
        if (PLAIN.matcher(value).matches() && !WORDS.contains(value.toLowerCase(Locale.ROOT))) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '\u007F' || c == '\u0085' || c == '\u00A0' || c == '\uFEFF' || c == '\u2028' || c == '\u2029') {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
