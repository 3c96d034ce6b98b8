package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.DroppedKind;

/** Takes the footnotes out of the rows of a PDF: small rows at the foot of a page that begin with a raised mark. */
final class PdfNotes {

    private static final double SMALLER = 0.6;
    private static final double SHORTEST_RULE = 40;
    private static final double LONGEST_RULE = 260;
    private static final Pattern RAISED = Pattern.compile(PdfRow.RAISED + "\\s*([^" + PdfRow.LOWERED + "]*?)\\s*" + PdfRow.LOWERED);
    private static final Pattern START = Pattern.compile(
            "\\s*" + PdfRow.RAISED + "\\s*\\[?(\\d{1,3}|\\*{1,3})[\\].)]?\\s*" + PdfRow.LOWERED + "\\s*(.*)");
    private static final Pattern PLAIN_START = Pattern.compile("\\s*\\[?(\\d{1,3}|\\*{1,3})\\]?\\s+(\\S.*)");

    private final double bodySize;
    private final Clean clean;
    private final List<Dropped> dropped;
    private final List<Note> notes = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String openKey = "";
    private String openMark = "";
    private int openPage;

    PdfNotes(double bodySize, Clean clean, List<Dropped> dropped) {
        this.bodySize = bodySize;
        this.clean = clean;
        this.dropped = dropped;
    }

    /** Returns the rows of a page without footnotes. In the rows a footnote's mark is {@link Clean#NOTE} and its number. */
    List<PdfRow> take(List<PdfRow> rows, List<Ruling> rulings) {
        int first = rows.size();
        while (first > 0 && rows.get(first - 1).size() < bodySize - SMALLER) {
            first--;
        }
        while (first < rows.size() && !begins(rows, first, rulings)) {
            first++;
        }
        first = Math.min(first, belowRule(rows, rulings));
        List<PdfRow> body = new ArrayList<>(rows.subList(0, first));
        for (PdfRow row : rows.subList(first, rows.size())) {
            Optional<Matcher> start = start(row, body);
            if (start.isPresent()) {
                close();
                openMark = start.get().group(1);
                openPage = row.page();
                openKey = row.page() + "/" + openMark + "/" + notes.size();
                open.append(PdfRow.plain(start.get().group(2)));
                mark(body);
            } else {
                open.append(row.text().startsWith(" ") || open.isEmpty() ? "" : " ").append(row.plain());
            }
        }
        return body;
    }

    /** Returns the first row of notes that are as large as the body and stand below a short rule. */
    private int belowRule(List<PdfRow> rows, List<Ruling> rulings) {
        for (int at = 1; at < rows.size(); at++) {
            if (isRuled(rows, at, rulings) && start(rows.get(at), rows.subList(0, at)).isPresent()) {
                return at;
            }
        }
        return rows.size();
    }

    private static boolean isRuled(List<PdfRow> rows, int at, List<Ruling> rulings) {
        double above = at == 0 ? 0 : rows.get(at - 1).base();
        return rulings.stream().anyMatch(line -> line.level() && line.at() > above && line.at() < rows.get(at).base()
                && line.length() > SHORTEST_RULE && line.length() < LONGEST_RULE);
    }

    List<Note> notes() {
        close();
        return List.copyOf(notes);
    }

    private boolean begins(List<PdfRow> rows, int at, List<Ruling> rulings) {
        if (start(rows.get(at), rows.subList(0, at)).isPresent()) {
            return true;
        }
        boolean ruled = isRuled(rows, at, rulings);
        return ruled && !openKey.isEmpty() && at > 0;
    }

    private Optional<Matcher> start(PdfRow row, List<PdfRow> body) {
        for (Pattern pattern : List.of(START, PLAIN_START)) {
            Matcher form = pattern.matcher(row.text());
            if (form.matches() && body.stream().anyMatch(one -> hasMark(one.text(), form.group(1)))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static boolean hasMark(String text, String mark) {
        Matcher raised = RAISED.matcher(text);
        while (raised.find()) {
            if (bare(raised.group(1)).equals(mark)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String mark) {
        return mark.replaceAll("[\\[\\]().]", "");
    }

    /** Puts the place of the open note where its mark stands. */
    private void mark(List<PdfRow> body) {
        for (int at = 0; at < body.size(); at++) {
            List<PdfRow.Segment> segments = new ArrayList<>(body.get(at).segments());
            for (int i = 0; i < segments.size(); i++) {
                Matcher raised = RAISED.matcher(segments.get(i).text());
                while (raised.find()) {
                    if (bare(raised.group(1)).equals(openMark)) {
                        String text = segments.get(i).text();
                        segments.set(i, segments.get(i).with(text.substring(0, raised.start()) + Clean.NOTE + openKey
                                + Clean.NOTE + text.substring(raised.end())));
                        body.set(at, body.get(at).with(segments));
                        dropped.add(new Dropped(DroppedKind.FOOTNOTE_MARK, raised.group(1), openPage));
                        return;
                    }
                }
            }
        }
    }

    private void close() {
        if (!openKey.isEmpty()) {
            notes.add(new Note(openKey, openMark, clean.line(open.toString(), openPage), openPage));
        }
        open.setLength(0);
        openKey = "";
    }
}
