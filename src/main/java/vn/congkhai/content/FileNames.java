package vn.congkhai.content;

import java.util.regex.Pattern;

/** Tells which names of files and folders may stand in the content folder. */
final class FileNames {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?:[._-]+[a-z0-9]+)*");
    private static final Pattern LEFT_OVER =
            Pattern.compile("\\..*|~\\$.*|#.*#|.*~|.*\\.(?:bak|swp|swo|tmp|orig)|Thumbs\\.db|desktop\\.ini");

    private FileNames() {}

    /** Tells whether the name is an ASCII slug, perhaps with an ending, that every system and address can hold. */
    static boolean plain(String name) {
        return PLAIN.matcher(name).matches();
    }

    /** Tells whether an editor or an operating system left the file there, which is nobody's content. */
    static boolean leftOver(String name) {
        return LEFT_OVER.matcher(name).matches();
    }
}
