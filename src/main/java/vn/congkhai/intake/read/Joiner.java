package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Lines;
import vn.congkhai.intake.text.ListMarker;
import vn.congkhai.intake.text.MarkerStyle;

/** Joins the printed lines of a column to paragraphs. */
final class Joiner {

    private static final String ENDS = ".;:!?…";
    private static final Pattern YEAR_RANGE = Pattern.compile("[-–] ?\\d{4}\\b.*");
    private static final Pattern DASHED = Pattern.compile("[-–] ?\\p{Ll}.*");
    private static final double INDENT = 9;
    private static final double CLEAR_GAP = 0.6;
    private static final int LONG_PARAGRAPH = 60;
    private static final double HALF = 0.45;
    private static final double LONG = 0.6;
    private static final double WIDEST = 0.98;

    private final Measure measure;
    private final List<TextRow> open = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    private Joiner(Measure measure) {
        this.measure = measure;
    }

    /** Returns the paragraphs of the rows, in their order. */
    static List<Piece> join(List<TextRow> rows, Measure measure) {
        Joiner joiner = new Joiner(measure);
        for (TextRow row : rows) {
            if (row.text().isEmpty()) {
                continue;
            }
            if (!joiner.open.isEmpty() && !joiner.goesOn(row)) {
                joiner.close();
            }
            joiner.open.add(row);
        }
        joiner.close();
        return joiner.pieces;
    }

    private boolean goesOn(TextRow next) {
        TextRow last = open.get(open.size() - 1);
        boolean turned = next.page() != last.page();
        boolean ended = ENDS.indexOf(lastCharacter(last.text())) >= 0;
        boolean lower = startsLower(next.text());
        boolean full = measure.wrapped() ? measure.full(last, next) : turned || !ended && lower;
        if (isMarked(next) && !isDashInside(last, next, full && !ended)) {
            return measure.indents() && full && !ended && isContinuationIndent(next)
                    && ListMarker.of(next.text()).map(ListMarker::style).orElseThrow() != MarkerStyle.ARTICLE;
        }
        if (last.centered() || next.centered()) {
            boolean wideAbove = !last.centered() && lower && full && last.bold() == next.bold();
            return (last.centered() || wideAbove) && next.centered() && !ended && next.gap() < CLEAR_GAP && !turned
                    && last.bold() == next.bold() && (lower || full && !isCapitals(last.text()));
        }
        if (isCapitals(last.text()) != isCapitals(next.text()) && !lower && !next.text().isEmpty()
                && isHeadline(last.text(), next.text())) {
            return false;
        }
        if (!measure.wrapped()) {
            boolean cut = BreakWords.leaveOpen(last.text()) && last.text().length() > LONG_PARAGRAPH;
            return !ended && last.text().length() > 1 && (lower || cut);
        }
        return measure.indents()
                ? goesOnByPlace(last, next, full, ended, lower, turned)
                : goesOnByWords(last, next, full, ended, lower, turned);
    }

    /** Where only the letters are known, the length of a line and the words at the break decide. */
    private boolean goesOnByWords(
            TextRow last, TextRow next, boolean full, boolean ended, boolean lower, boolean turned) {
        double length = last.right() / measure.right();
        if (next.gap() >= CLEAR_GAP && !turned) {
            return !ended && lower && full;
        }
        if (lower) {
            return length > (ended ? LONG : HALF);
        }
        if (isCapitals(last.text()) && isCapitals(next.text())) {
            return !ended && length > HALF;
        }
        if (ended) {
            return full && ".!?…".indexOf(lastCharacter(last.text())) >= 0 && last.right() >= measure.right()
                    && !last.text().endsWith("./.");
        }
        if (BreakWords.leaveOpen(last.text())) {
            return length > LONG;
        }
        return full && (length > WIDEST || !isHeading() || BreakWords.startsWithAcronym(next.text()));
    }

    /** A numbered line without a full stop is as a rule the heading of what follows. */
    private boolean isHeading() {
        return isMarked(open.get(0)) && open.stream().noneMatch(row -> row.text().contains(". ") && row != open.get(0));
    }

    private boolean goesOnByPlace(TextRow last, TextRow next, boolean full, boolean ended, boolean lower, boolean turned) {
        if (!full || next.gap() >= CLEAR_GAP && !turned && !(lower && !ended)) {
            return false;
        }
        if (Math.abs(last.size() - next.size()) > 1.2 || last.bold() && !next.bold() && ended) {
            return false;
        }
        return isContinuationIndent(next) || lower && !ended;
    }

    /** Tells whether a row begins where the second and later lines of the open paragraph begin. */
    private boolean isContinuationIndent(TextRow next) {
        if (open.size() > 1) {
            return Math.abs(next.left() - open.get(1).left()) < INDENT
                    || next.left() < open.get(1).left() && next.left() - measure.left() < INDENT;
        }
        TextRow first = open.get(0);
        if (next.left() - measure.left() < INDENT) {
            return true;
        }
        // A hanging paragraph: its number stands out to the left of its lines.
        return next.left() > first.left() && isMarked(first);
    }

    private static boolean isMarked(TextRow row) {
        Optional<ListMarker> marker = ListMarker.of(row.text());
        return marker.isPresent() && !(marker.get().style() == MarkerStyle.DECIMAL && marker.get().last() > 200);
    }

    /** A dash at the start of a line is no bullet when it stands between two years or two halves of a word. */
    private static boolean isDashInside(TextRow last, TextRow next, boolean open) {
        return YEAR_RANGE.matcher(next.text()).matches() && endsWithDigit(last.text())
                || DASHED.matcher(next.text()).matches() && open;
    }

    private static boolean isHeadline(String last, String next) {
        String capitals = isCapitals(last) ? last : next;
        return capitals.indexOf(' ') > 0 && capitals.length() > 6;
    }

    private static boolean isCapitals(String text) {
        boolean letter = false;
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
            letter |= Character.isUpperCase(text.charAt(at));
        }
        return letter;
    }

    private static boolean startsLower(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isUpperCase(c);
            }
            if (",;.)%/".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithDigit(String text) {
        return Character.isDigit(lastCharacter(text));
    }

    private static char lastCharacter(String text) {
        int at = text.length() - 1;
        while (at > 0 && (text.charAt(at) == Clean.NOTE || text.charAt(at) == ' ' || "”\")»".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return text.charAt(at);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(open.get(0).text());
        List<Piece.NoteMark> notes = new ArrayList<>(open.get(0).notes());
        for (int i = 1; i < open.size(); i++) {
            if (!isGlued(open.get(i - 1), open.get(i))) {
                text.append(' ');
            }
            text.append(open.get(i).text());
            notes.addAll(open.get(i).notes());
        }
        TextRow first = open.get(0);
        TextRow last = open.get(open.size() - 1);
        Lines lines = first.line() == 0 ? Lines.NONE : new Lines(first.line(), last.line());
        pieces.add(new Piece.Words(text.toString(), "", open.stream().allMatch(TextRow::centered),
                open.stream().allMatch(TextRow::bold), first.page(), lines, notes));
        open.clear();
    }

    /** A line may be broken after a hyphen or a slash inside a word; no blank belongs there. */
    private static boolean isGlued(TextRow last, TextRow next) {
        String text = last.text();
        int at = text.length() - 1;
        return !last.opened() && at > 0 && "-–/".indexOf(text.charAt(at)) >= 0
                && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(next.text().charAt(0));
    }
}
