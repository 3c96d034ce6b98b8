package vn.congkhai.intake.write;

import java.util.regex.Pattern;

/** Writes text so that Markdown shows it as it is. */
final class Escape {

    private static final String SPECIAL = "\\`*_[]<>&|~";
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");
    /** A line with more marks than this is written with entities: content files allow no more than 500. */
    private static final int MANY_MARKS = 400;

    private Escape() {}

    /** Returns a paragraph on one line. */
    static String line(String text) {
        String escaped = inside(text);
        if (!escaped.isEmpty() && "#+-=:".indexOf(escaped.charAt(0)) >= 0) {
            return "\\" + escaped;
        }
        return NUMBERED.matcher(escaped).lookingAt()
                ? NUMBERED.matcher(escaped).replaceFirst("$1\\\\$2") : escaped;
    }

    /** Returns text that stands after other text on its line, such as in a cell. */
    static String inside(String text) {
        boolean many = text.chars().filter(c -> "*_[`".indexOf(c) >= 0).count() > MANY_MARKS;
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (many && "*_[`".indexOf(c) >= 0) {
                escaped.append("&#").append((int) c).append(';');
                continue;
            }
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
