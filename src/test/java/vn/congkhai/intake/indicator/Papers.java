package vn.congkhai.intake.indicator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.congkhai.intake.text.Block;
import vn.congkhai.intake.text.Cell;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Lines;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.text.Paragraph;
import vn.congkhai.intake.text.Row;

/** Small papers for tests: one paragraph a line; a line that begins with a bar is a row of a table. */
final class Papers {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private List<String> rows = new ArrayList<>();

    private Papers() {}

    /** In rows {@code <} is a place covered by the cell on its left, {@code ^} one covered by the cell above. */
    static Paper of(String source) {
        Papers papers = new Papers();
        for (String line : Normalizer.normalize(source, Normalizer.Form.NFC).lines().toList()) {
            if (line.startsWith("|")) {
                papers.rows.add(line);
            } else {
                papers.table();
                papers.paragraph(line.strip());
            }
        }
        papers.table();
        return papers.paper();
    }

    /** Joins lines that were broken at a fixed width, as in text taken out of a PDF. */
    static Paper wrapped(String source) {
        Papers papers = new Papers();
        StringBuilder open = new StringBuilder();
        int before = 0;
        for (String raw : Normalizer.normalize(source, Normalizer.Form.NFC).lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty()) {
                continue;
            }
            boolean starts = Marker.of(line).kind() != Marker.Kind.NONE || before < 62 && open.length() > 0 && !Character.isLowerCase(line.charAt(0));
            if (starts && open.length() > 0) {
                papers.paragraph(open.toString());
                open.setLength(0);
            }
            open.append(open.length() == 0 ? "" : " ").append(line);
            before = line.length();
        }
        papers.paragraph(open.toString());
        return papers.paper();
    }

    private Paper paper() {
        return new Paper(text.toString(), blocks, List.of(), List.of(), 0);
    }

    private void paragraph(String words) {
        if (!words.isEmpty()) {
            int start = begin();
            text.append(words);
            blocks.add(new Paragraph(start, text.length(), "", false, false, 0, new Lines(0, 0)));
        }
    }

    private int begin() {
        if (text.length() > 0) {
            text.append('\n');
        }
        return text.length();
    }

    private void table() {
        if (rows.isEmpty()) {
            return;
        }
        String[][] words = rows.stream().map(row -> row.substring(1, Math.max(1, row.lastIndexOf('|'))).split("\\|", -1)).toArray(String[][]::new);
        int start = begin();
        List<Row> read = new ArrayList<>();
        for (int row = 0; row < words.length; row++) {
            text.append(row > 0 ? "\n" : "");
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < words[row].length; column++) {
                if (!words[row][column].equals("<") && !words[row][column].equals("^")) {
                    text.append(cells.isEmpty() ? "" : "\t");
                    int from = text.length();
                    text.append(words[row][column].strip());
                    cells.add(new Cell(from, text.length(), column, right(words, row, column), down(words, row, column)));
                }
            }
            read.add(new Row(cells));
        }
        blocks.add(new Grid(start, text.length(), read, 0));
        rows = new ArrayList<>();
    }

    private static int right(String[][] words, int row, int column) {
        int end = column + 1;
        while (end < words[row].length && words[row][end].equals("<")) {
            end++;
        }
        return end - column;
    }

    private static int down(String[][] words, int row, int column) {
        int end = row + 1;
        while (end < words.length && column < words[end].length && words[end][column].equals("^")) {
            end++;
        }
        return end - row;
    }
}
