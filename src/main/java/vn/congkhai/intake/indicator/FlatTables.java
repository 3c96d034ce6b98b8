package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Cell;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Row;

/** Puts tables together again whose rows were read as lines of text, with nothing between the cells but blanks. */
final class FlatTables {

    private static final Pattern HEAD = Pattern.compile("(stt|tt|số tt) ((?:tên |các )?(?:chỉ tiêu|nội dung)(?: chủ yếu)?) (?:(đơn vị(?: tính)?|đvt) )?(?=.*20\\d\\d)");
    private static final Pattern YEAR_COLUMN = Pattern.compile("\\G ?([^\\d]{0,40}?20\\d\\d)(?!\\d)");
    private static final Pattern VALUE = Pattern.compile("(?:^|(?<= ))((?:trên|dưới|khoảng|tối thiểu|≥|≤|>|<)? ?\\d[\\d.,]*(?: ?- ?\\d[\\d.,]*)?%?)$");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}|[IVX]{1,5})[.)]? ");

    private FlatTables() {}

    /** Returns the lines, each table that was found in them as one line. */
    static List<Line> restored(List<Line> lines) {
        List<Line> restored = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Row> head = line.isTable() || line.pieces().size() > 1 ? Optional.empty() : head(line);
            List<Row> rows = new ArrayList<>();
            int next = i + 1;
            if (head.isPresent()) {
                rows.add(head.get());
                for (Optional<Row> row = row(lines, next, head.get()); row.isPresent(); row = row(lines, next, head.get())) {
                    rows.add(row.get());
                    next++;
                }
            }
            if (rows.size() > 2) {
                Span last = lines.get(next - 1).pieces().get(0);
                Grid grid = new Grid(line.pieces().get(0).start(), last.end(), rows, 0);
                restored.add(new Line(List.of(new Span(grid.start(), grid.end())), Marker.NOTHING, Quote.of("", List.of()), grid, true));
                i = next - 1;
            } else {
                restored.add(line);
            }
        }
        return restored;
    }

    private static Optional<Row> head(Line line) {
        String plain = line.words().plain();
        Matcher head = HEAD.matcher(plain);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        int start = line.words().start(0);
        List<Cell> cells = new ArrayList<>(List.of(cell(start, head.start(1), head.end(1), 0), cell(start, head.start(2), head.end(2), 1)));
        cells.add(head.group(3) == null ? cell(start, 0, 0, 2) : cell(start, head.start(3), head.end(3), 2));
        Matcher column = YEAR_COLUMN.matcher(plain).region(head.end() - 1, plain.length());
        while (column.find()) {
            cells.add(cell(start, column.start(1), column.end(1), cells.size()));
        }
        return Optional.of(new Row(cells));
    }

    /** Reads a row from its end: as many values as the header has years, the unit, the name, the number. */
    private static Optional<Row> row(List<Line> lines, int at, Row head) {
        if (at >= lines.size() || lines.get(at).isTable() || lines.get(at).pieces().size() > 1) {
            return Optional.empty();
        }
        Line line = lines.get(at);
        int shift = line.words().start(0);
        String text = line.words().text();
        int end = text.length();
        List<Cell> values = new ArrayList<>();
        for (int column = head.cells().size() - 1; column > 2; column--) {
            Matcher value = VALUE.matcher(Plain.of(text.substring(0, end)));
            if (!value.find()) {
                return Optional.empty();
            }
            values.add(0, cell(shift, value.start(1), value.end(1), column));
            end = text.substring(0, value.start(1)).stripTrailing().length();
        }
        Matcher number = NUMBER.matcher(text);
        int name = number.lookingAt() ? number.end() : 0;
        int unit = unitStart(text, name, end);
        List<Cell> cells = new ArrayList<>();
        Span marker = line.pieces().get(0);
        cells.add(name > 0 ? cell(shift, 0, name - 1, 0) : new Cell(marker.start(), Math.max(marker.start(), shift - 1), 0, 1, 1));
        cells.add(cell(shift, name, Math.max(name, unit), 1));
        cells.add(cell(shift, Math.min(end, unit), end, 2));
        cells.addAll(values);
        return Optional.of(new Row(cells));
    }

    private static int unitStart(String text, int from, int end) {
        int best = end;
        int at = end;
        for (int words = 0; words < 3 && at > from; words++) {
            at = text.lastIndexOf(' ', at - 1);
            if (at <= from) {
                break;
            }
            if (Units.named(text.substring(at + 1, end)).isPresent()) {
                best = at + 1;
            }
        }
        return best;
    }

    private static Cell cell(int shift, int start, int end, int column) {
        return new Cell(shift + start, shift + end, column, 1, 1);
    }
}
