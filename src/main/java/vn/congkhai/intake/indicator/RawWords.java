package vn.congkhai.intake.indicator;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.vietnamese.FigureWords;

/** Chooses the words of a quote that give a figure: as much as tells verb and comparator, and says nothing else. */
final class RawWords {

    private static final Set<Comparator> SPOKEN = EnumSet.of(
            Comparator.AT_LEAST, Comparator.ABOVE, Comparator.AT_MOST, Comparator.BELOW, Comparator.ABOUT);
    /** Nobody needs so many words for a figure. */
    private static final int LONGEST = 400;

    private static final Pattern LINK = Pattern.compile("(?<![\\p{L}])(?:đạt tỷ lệ|đạt|là|còn|xuống còn|giảm còn|có thêm|có|ước đạt)(?: ?:)? ?[($]*$");

    private RawWords() {}

    /**
     * Returns the stretch of the quote that gives the figure.
     *
     * @param text the quote
     * @param lead plain words before the figure
     * @param leadStart offset of the lead in the quote
     * @param number offset of the figure
     * @param end offset after its unit and comparing words
     * @param compared offset in the lead where the comparing words begin
     */
    static Span of(String text, String lead, int leadStart, int number, int end, int compared, Comparator comparator, Change change) {
        Matcher link = LINK.matcher(lead.substring(0, compared));
        int linked = link.find() ? link.start() : compared;
        int verb = ChangeWords.verb(lead);
        int[] starts = {verb < lead.length() ? verb : Math.min(ChangeWords.movement(lead), linked), Math.min(ChangeWords.movement(lead), linked), linked, compared, lead.length()};
        for (int start : starts) {
            int from = skipBlank(text, leadStart + Math.min(start, linked), number);
            if (agrees(text.substring(from, end), comparator, change)) {
                return new Span(from, end);
            }
        }
        int from = skipBlank(text, leadStart + compared, number);
        return new Span(from, end);
    }

    /** Tells whether the words say the comparator and the change, and no other. */
    static boolean agrees(String raw, Comparator comparator, Change change) {
        if (raw.length() > LONGEST) {
            return false;
        }
        Set<String> compared = FigureWords.comparators(raw);
        Set<String> changed = FigureWords.changes(raw);
        boolean fits = compared.isEmpty() ? !SPOKEN.contains(comparator) : compared.contains(comparator.word());
        return fits && (changed.isEmpty() || changed.contains(change.word()));
    }

    private static int skipBlank(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == ',' || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }
}
