package vn.congkhai.render;

import java.util.regex.Pattern;

/** Makes the style sheet smaller, since it stands in every page. */
final class Style {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("\\s*([{};,])\\s*");

    private Style() {}

    /** Returns the style sheet without comments and needless spaces. */
    static String compact(String css) {
        String bare = SPACES.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ");
        return AROUND.matcher(bare).replaceAll("$1").replace(";}", "}").strip();
    }
}
