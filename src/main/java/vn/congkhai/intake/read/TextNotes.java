package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.DroppedKind;

/**
 * The rows of a text file with the footnotes taken out. A footnote is a run of rows at the end of a page that begins
 * with the next number, when that number also stands glued to a word above.
 *
 * @param rows the body
 * @param notes in their order
 */
record TextNotes(List<TextRow> rows, List<Note> notes) {

    /** The gap above a row over which the file has the remains of a rule. */
    static final double RULED = -2;

    private static final int LONGEST_PAGE = 70;
    private static final Pattern START = Pattern.compile("(\\d{1,2})(?:\\s+(?=\\S)|(?=\\p{Lu}))(.*)");

    /** Takes the footnotes out of the rows and lists their marks as dropped. */
    static TextNotes take(List<TextRow> rows, List<Dropped> dropped) {
        List<TextRow> body = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<TextRow> open = new ArrayList<>();
        int lastNoteEnd = 0;
        boolean inside = false;
        for (TextRow row : rows) {
            int next = notes.size() + (open.isEmpty() ? 1 : 2);
            Matcher start = START.matcher(row.text());
            int marked = start.matches() && Integer.parseInt(start.group(1)) == next
                    ? markedRow(body, next, Math.max(lastNoteEnd, body.size() - LONGEST_PAGE))
                    : -1;
            if (marked >= 0) {
                close(open, notes);
                mark(body, marked, next);
                dropped.add(new Dropped(DroppedKind.FOOTNOTE_MARK, String.valueOf(next), 0));
                lastNoteEnd = marked;
                open.add(withText(row, start.group(2)));
                inside = true;
            } else if (inside && !open.isEmpty() && row.page() == open.get(open.size() - 1).page()) {
                open.add(row);
            } else if (open.isEmpty() && inside && goesOn(row, notes)) {
                Note last = notes.remove(notes.size() - 1);
                open.add(withText(row, last.text() + " " + row.text()));
            } else {
                close(open, notes);
                body.add(row);
            }
        }
        close(open, notes);
        return new TextNotes(body, notes);
    }

    /** A note whose sentence was cut by the end of the page goes on at the bottom of the next. */
    private static boolean goesOn(TextRow row, List<Note> notes) {
        String text = notes.isEmpty() ? "" : notes.get(notes.size() - 1).text();
        return row.gap() == RULED && !text.isEmpty() && ".;:!?”)".indexOf(text.charAt(text.length() - 1)) < 0
                && Character.isLowerCase(row.text().charAt(0));
    }

    private static int markedRow(List<TextRow> body, int number, int from) {
        Pattern mark = markOf(number);
        for (int at = from; at < body.size(); at++) {
            if (mark.matcher(body.get(at).text()).find()) {
                return at;
            }
        }
        return -1;
    }

    private static Pattern markOf(int number) {
        return Pattern.compile("(?<=[\\p{L})”\"’])(?<!(?:^|[\\s\\d])[kcdm]?m)" + number + "(?![\\d\\p{L}/%]|[.,]\\d)");
    }

    private static void mark(List<TextRow> body, int at, int number) {
        TextRow row = body.get(at);
        String text = markOf(number).matcher(row.text()).replaceFirst(String.valueOf(Clean.NOTE));
        List<Piece.NoteMark> marks = new ArrayList<>(row.notes());
        marks.add(new Piece.NoteMark(String.valueOf(number), String.valueOf(number)));
        body.set(at, new TextRow(text, row.opened(), row.left(), row.right(), row.gap(), row.page(), row.line(),
                row.size(), row.bold(), row.centered(), marks));
    }

    private static TextRow withText(TextRow row, String text) {
        return new TextRow(text, row.opened(), row.left(), row.right(), row.gap(), row.page(), row.line(), row.size(),
                row.bold(), row.centered(), row.notes());
    }

    private static void close(List<TextRow> open, List<Note> notes) {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (TextRow row : open) {
            text.append(text.isEmpty() ? "" : " ").append(row.text());
        }
        String number = String.valueOf(notes.size() + 1);
        notes.add(new Note(number, number, text.toString(), 0));
        open.clear();
    }
}
