package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congkhai.vietnamese.Fold;

/**
 * Rows that hold two columns side by side: the heading of a document, or its recipients beside its signatures.
 *
 * @param first index of the first row
 * @param last index of the last row
 * @param left rows of the left column
 * @param right rows of the right column
 */
record PdfColumns(int first, int last, List<PdfRow> left, List<PdfRow> right) {

    private static final Pattern NATION =
            Pattern.compile("cong hoa xa hoi chu nghia.*|dang cong san viet nam.*");
    private static final Pattern RECIPIENTS = Pattern.compile("noi nhan\\s*:?.*");
    private static final Pattern TITLE = Pattern.compile(
            "(nghi quyet|quyet dinh|bao cao|ke hoach|to trinh|thong bao|phu luc|bieu|de an|chuong trinh|chi thi|du thao)\\b.*");
    private static final int MOST_HEADING_ROWS = 12;
    private static final double CROSSING = 10;
    private static final double APART = 3.2;

    /** Returns the columns among the rows of a page, from the top. */
    static List<PdfColumns> of(List<PdfRow> rows, Measure measure) {
        List<PdfColumns> found = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            PdfColumns columns = at < MOST_HEADING_ROWS ? heading(rows, at) : null;
            if (columns == null) {
                columns = signatures(rows, at, measure);
            }
            if (columns != null && !columns.left.isEmpty() && !columns.right.isEmpty()) {
                found.add(columns);
                at = columns.last;
            }
        }
        return found;
    }

    private static PdfColumns heading(List<PdfRow> rows, int at) {
        for (PdfRow.Segment segment : rows.get(at).segments()) {
            if (!NATION.matcher(folded(segment.text())).matches()) {
                continue;
            }
            double edge = -1;
            for (int near = Math.max(0, at - 2); near <= Math.min(rows.size() - 1, at + 2); near++) {
                for (PdfRow.Segment other : rows.get(near).segments()) {
                    if (other.right() < segment.left()) {
                        edge = Math.max(edge, other.right());
                    }
                }
            }
            if (edge < 0) {
                return null;
            }
            double gutter = (edge + segment.left()) / 2;
            int first = at;
            while (first > 0 && parted(rows.get(first - 1), gutter) && near(rows, first - 1)) {
                first--;
            }
            int last = at;
            while (last + 1 < rows.size() && parted(rows.get(last + 1), gutter) && near(rows, last)
                    && !TITLE.matcher(folded(rows.get(last + 1).segments().get(0).text())).matches()) {
                last++;
            }
            return split(rows, first, last, gutter);
        }
        return null;
    }

    private static PdfColumns signatures(List<PdfRow> rows, int at, Measure measure) {
        PdfRow row = rows.get(at);
        if (!RECIPIENTS.matcher(folded(row.segments().get(0).text())).matches()) {
            return null;
        }
        double middle = measure.left() + 0.38 * (measure.right() - measure.left());
        double gutter = Double.MAX_VALUE;
        for (PdfRow one : rows.subList(Math.max(0, at - 1), rows.size())) {
            for (PdfRow.Segment segment : one.segments()) {
                if (segment.left() > middle) {
                    gutter = Math.min(gutter, segment.left() - 1);
                }
            }
        }
        if (gutter == Double.MAX_VALUE) {
            return null;
        }
        int first = at;
        // The office of the signer may stand a little higher than "Nơi nhận".
        while (first > 0 && rows.get(first - 1).left() > gutter && row.base() - rows.get(first - 1).base() < 2 * row.size()) {
            first--;
        }
        int last = at;
        while (last + 1 < rows.size() && parted(rows.get(last + 1), gutter)) {
            last++;
        }
        return split(rows, first, last, gutter);
    }

    private static boolean near(List<PdfRow> rows, int above) {
        return rows.get(above + 1).base() - rows.get(above).base() < APART * rows.get(above).size();
    }

    private static boolean parted(PdfRow row, double gutter) {
        return row.segments().stream().allMatch(segment ->
                segment.right() < gutter + CROSSING || segment.left() > gutter - CROSSING);
    }

    private static PdfColumns split(List<PdfRow> rows, int first, int last, double gutter) {
        List<PdfRow> left = new ArrayList<>();
        List<PdfRow> right = new ArrayList<>();
        for (PdfRow row : rows.subList(first, last + 1)) {
            List<PdfRow.Segment> before = row.segments().stream().filter(one -> one.middle() < gutter).toList();
            List<PdfRow.Segment> after = row.segments().stream().filter(one -> one.middle() >= gutter).toList();
            if (!before.isEmpty()) {
                left.add(row.with(before));
            }
            if (!after.isEmpty()) {
                right.add(row.with(after));
            }
        }
        return new PdfColumns(first, last, left, right);
    }

    private static String folded(String text) {
        return Fold.fold(PdfRow.plain(text)).strip();
    }
}
