package vn.congkhai.intake.review;

/** Text inside a page. */
final class Html {

    /** Stands for a character that would be invisible, or would turn the text around it. */
    private static final char SHOWN = '\uFFFD';

    private Html() {}

    /** Returns the text such that a page shows it and takes none of it for markup, between tags or in an attribute. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(isHidden(c) ? SHOWN : c);
            }
        }
        return safe.toString();
    }

    private static boolean isHidden(char c) {
        boolean turning = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u200E' || c == '\u200F';
        return turning || Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
