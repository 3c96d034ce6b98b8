package vn.congkhai.intake.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.MarkerStyle;

/** Tells how much of a numbered line is its heading. */
final class Headline {

    private static final int LONGEST = 350;
    private static final Pattern SECOND_SENTENCE = Pattern.compile("[.!?;]\\s+\\p{Lu}.*[.!?]\\s*$");
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu:nơi nhận)\\s*:?");

    private Headline() {}

    /** Returns how many characters at the start of the line are the heading: all of them, or the number alone. */
    static int length(Tree.Draft draft) {
        Line line = draft.line;
        if (line.role() == Line.Role.RECIPIENTS) {
            Matcher form = RECIPIENTS.matcher(line.text());
            return form.lookingAt() ? form.end() : line.text().length();
        }
        if (line.role() != Line.Role.NUMBERED) {
            return line.text().length();
        }
        int number = line.marker().orElseThrow().printed().length();
        String words = line.text().substring(number).strip();
        boolean alone = draft.children.isEmpty();
        boolean sentences = SECOND_SENTENCE.matcher(words).find();
        boolean named = draft.style().compareTo(MarkerStyle.SUBSECTION) <= 0;
        return !words.isEmpty() && !named && (alone || sentences || words.length() > LONGEST) ? number : line.text().length();
    }
}
