package vn.congkhai.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines of Markdown that nest far deeper than any document does, and than a page can be made of. */
final class Nesting {

    static final int DEEPEST = 20;
    static final int MOST_MARKS = 500;

    private static final Pattern MARKER = Pattern.compile("\\G[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))");
    private static final int COLUMNS_A_LEVEL = 2;

    private Nesting() {}

    /** Tells whether the line opens or continues more lists and quotes, one in the other, than are allowed. */
    static boolean tooDeep(String line) {
        Matcher markers = MARKER.matcher(line);
        int depth = 0;
        while (depth <= DEEPEST && markers.find()) {
            depth += 1 + (depth == 0 ? indent(line) / COLUMNS_A_LEVEL : 0);
        }
        return depth > DEEPEST && !isRule(line);
    }

    /** Tells whether the line has more marks of emphasis, links and code than are allowed. */
    static boolean tooManyMarks(String line) {
        // A row of underscores is a blank to be filled in.
        String marks = line.replaceAll("__+", "");
        return marks.chars().filter(c -> "*_[`".indexOf(c) >= 0).count() > MOST_MARKS
                && !isRule(line);
    }

    /** Tells whether the line draws a rule: the same mark over and over. */
    private static boolean isRule(String line) {
        String marks = line.replaceAll("[ \\t]", "");
        return "-*_".indexOf(marks.charAt(0)) >= 0 && marks.chars().distinct().count() == 1;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
