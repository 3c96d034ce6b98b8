package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Period;

/** Reads the header of a table: which column holds what. */
final class TableHead {

    private static final Pattern NUMBER = Pattern.compile("(?:stt|tt|so tt|so thu tu|ma so|muc)");
    private static final Pattern NAME = Plain.words("chi tieu|noi dung|ten|danh muc|khoan thu|khoan chi|dien giai|khoan muc|cac khoan|nguon thu|tieu chi|linh vuc|muc tieu|hang muc");
    private static final Pattern PROJECTS = Plain.words("du an|cong trinh|ho ten|ho va ten|chu dau tu|dia diem|co quan chu tri|nhiem vu|nguoi|van ban|ten (?:cac )?(?:co quan|don vi|thon|ban|truong|phong)|(?:don vi|co quan) (?:su dung|thuc hien|duoc|thu huong)");
    private static final Pattern UNIT = Pattern.compile("(?:don vi|dv|dvt|d/v|dv tinh|don vi tinh|don vi do)(?: tinh)?\\.?");
    private static final Pattern NOTE = Plain.words("ghi chu|co quan|chu tri|phu trach|thuc hien boi|don vi (?:thuc hien|chu tri|phu trach|chiu trach nhiem)|nguon|can cu|danh gia|theo doi|phan cong");
    private static final Pattern COMPARE = Pattern.compile("(?<![\\p{L}])(?:so sanh|ss|so voi|20\\d\\d(?: so)? voi|tang|giam|tang/giam|ty le hoan thanh|ty le \\(%\\)|ty le dat|muc do|tang truong|chenh lech)|(?:kh|th|uth|nam|ke hoach|20\\d\\d) ?\\d{0,4} ?/ ?(?:kh|th|uth|uoc|nam|20)|%$|^%|^[+]|\\d ?/ ?\\d");
    private static final Pattern PAST = Plain.words("thuc hien|th|uoc|uth|uoc th|hien trang|ket qua|da dat|nam truoc|dau ky|hien nay|da giao|da duyet|cu|truoc dieu chinh|theo nghi quyet(?: so)?|quyet toan");
    private static final Pattern PLAN = Plain.words("ke hoach|kh|muc tieu|du toan|giao|phan dau|nghi quyet|dinh huong|giai doan|nhiem ky|so tien|gia tri|thanh tien|chi tieu|dieu chinh|sau dieu chinh|moi|tong so|muc|den nam|ca nam|quy|lo trinh|phan ky|tien do|du kien|sua doi|thay (?:the|bang|doi)|nay la");
    private static final Pattern PLANNED = Pattern.compile("(ke hoach|lo trinh|muc tieu|chi tieu|phan dau|phan ky|tien do|du kien) thuc hien");
    private static final Pattern AMENDED = Plain.words("dieu chinh|sau dieu chinh|moi|sua doi|thay (?:the|bang|doi)|nay la");
    private static final Pattern UNIT_IN_HEAD = Pattern.compile("\\((?:đơn vị(?: tính)?:?|đvt:?)? ?([^()]{1,30})\\)|(?:đơn vị(?: tính)?|đvt) ?: ?([^,;)]{1,30})");
    private static final int TALLEST = 5;

    private final Sheet sheet;
    private final Optional<Period> base;
    private final List<Column> columns = new ArrayList<>();
    private int top;
    private int rows;

    private TableHead(Sheet sheet, Optional<Period> base) {
        this.sheet = sheet;
        this.base = base;
    }

    /** Returns the header of a table of indicators; empty when the table is none. */
    static Optional<TableHead> of(Sheet sheet, Optional<Period> base) {
        TableHead head = new TableHead(sheet, base);
        return head.read() ? Optional.of(head) : Optional.empty();
    }

    /** Returns how many rows the header has. */
    int rows() {
        return rows;
    }

    /** Returns the first row of the header. */
    int top() {
        return top;
    }

    List<Column> columns() {
        return columns;
    }

    /** Returns the place of the first column of a kind, or -1. */
    int first(Column.Kind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    private boolean read() {
        top = nameRow();
        if (top < 0) {
            return false;
        }
        rows = top + 1;
        while (rows < sheet.height() && rows < top + TALLEST && isHeaderRow(rows)) {
            rows++;
        }
        for (int column = 0; column < sheet.width(); column++) {
            columns.add(column(heading(top, column), column));
        }
        oneName();
        while (rows < sheet.height() && isNumbering(rows)) {
            rows++;
        }
        return first(Column.Kind.NAME) >= 0 && first(Column.Kind.PLAN) >= 0;
    }

    private int nameRow() {
        for (int row = 0; row < Math.min(TALLEST, sheet.height()); row++) {
            for (int column = 0; column < sheet.width(); column++) {
                String bare = bare(row, column);
                if (bare.length() < 60 && Plain.has(NAME, bare) && !Plain.has(PROJECTS, bare) && !sheet.isMerged(row, column)) {
                    return row;
                }
            }
        }
        return -1;
    }

    /** A row goes on the header where a cell of the header reaches into it, or where it has only words of headers. */
    private boolean isHeaderRow(int row) {
        boolean reaches = false;
        boolean words = true;
        int any = 0;
        for (int column = 0; column < sheet.width(); column++) {
            boolean same = sheet.cell(row, column) != null && sheet.cell(row, column) == sheet.cell(row - 1, column);
            reaches = reaches || same;
            String bare = bare(row, column);
            boolean merged = column > 0 && sheet.cell(row, column) == sheet.cell(row, column - 1);
            if (!same && !bare.isEmpty() && !merged) {
                any++;
                words = words && column > 0 && (Plain.has(PLAN, bare) || Plain.has(PAST, bare) || COMPARE.matcher(bare).find() || bare.matches("(?:nam )?20\\d\\d|[ivx]+|so luong|ty le"));
            }
        }
        return !isNumbering(row) && (reaches || any > 1 && words);
    }

    /** Tells whether the row only numbers the columns: (1) (2) (3), or A B 1 2. */
    private boolean isNumbering(int row) {
        int numbered = 0;
        for (int column = 0; column < sheet.width(); column++) {
            String words = sheet.words(row, column);
            if (words.isEmpty()) {
                continue;
            }
            if (!words.matches("\\(?(?:\\d{1,2}|[A-Za-z])(?: ?[=:/x*+-] ?\\(?\\d{1,2}\\)?(?: ?[/x*+-] ?\\(?\\d{1,3}\\)?)*%?)?\\)?")) {
                return false;
            }
            numbered++;
        }
        return numbered >= 2;
    }

    private String heading(int top, int column) {
        StringBuilder words = new StringBuilder();
        String last = "";
        for (int row = top; row < rows; row++) {
            String next = sheet.words(row, column);
            if (!next.equals(last) && !next.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(next);
            }
            last = next;
        }
        return Plain.of(words.toString());
    }

    private Column column(String plain, int place) {
        String bare = PLANNED.matcher(Plain.bare(plain).strip()).replaceAll("$1");
        Optional<Period> period = PeriodReader.ofColumn(plain, base);
        boolean part = period.filter(one -> one.text().indexOf('-') > 0).isPresent();
        Optional<Period> own = period.isPresent() && !part && lastYear(plain).isPresent() ? lastYear(plain) : period;
        Matcher named = UNIT_IN_HEAD.matcher(plain);
        Optional<String> unit = named.find() ? Units.named(named.group(1) != null ? named.group(1) : named.group(2)) : Optional.empty();
        return new Column(kind(bare, own), own, unit, plain);
    }

    /** In "Kế hoạch giai đoạn 2026 - 2030" over "2027" the year below is the column's own. */
    private Optional<Period> lastYear(String plain) {
        Matcher last = Pattern.compile("(?:năm )?(20\\d\\d)$").matcher(plain.strip());
        boolean span = plain.strip().matches(".*20\\d\\d ?- ?20\\d\\d$");
        return last.find() && !span ? Period.parse(last.group(1)) : Optional.empty();
    }

    private Column.Kind kind(String bare, Optional<Period> period) {
        if (bare.isEmpty()) {
            return Column.Kind.OTHER;
        }
        if (NUMBER.matcher(bare).matches()) {
            return Column.Kind.NUMBER;
        }
        if (UNIT.matcher(bare).matches()) {
            return Column.Kind.UNIT;
        }
        if (Plain.has(NOTE, bare)) {
            return Column.Kind.OTHER;
        }
        boolean plan = Plain.has(PLAN, bare);
        boolean past = Plain.has(PAST, bare);
        if (Plain.has(NAME, bare) && period.isEmpty() && !(plan && Plain.has(AMENDED, bare)) && !past) {
            return Column.Kind.NAME;
        }
        if (compares(bare)) {
            return Column.Kind.OTHER;
        }
        boolean before = period.isPresent() && base.isPresent() && period.get().end().isBefore(base.get().start());
        boolean after = period.isPresent() && !before;
        if (past && !(plan && after && !Plain.has(Plain.words("thuc hien|uoc|th|uth|ket qua"), bare)) && !Plain.has(AMENDED, bare) || before) {
            return Column.Kind.PAST;
        }
        return plan || after ? Column.Kind.PLAN : Column.Kind.OTHER;
    }

    /** Tells whether the words hold two figures against each other; a unit in brackets alone does not. */
    private static boolean compares(String bare) {
        String words = bare.replaceAll(" ?\\((?:%|ha|con)\\)$", "");
        return words.isEmpty() || words.equals("ty le") || COMPARE.matcher(words).find();
    }

    /** Only the first column of names is one; "Kế hoạch, chỉ tiêu" further right is a plan. */
    private void oneName() {
        int name = first(Column.Kind.NAME);
        for (int i = name + 1; name >= 0 && i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.kind() == Column.Kind.NAME) {
                boolean plan = Plain.has(PLAN, Plain.bare(column.head())) && sheet.cell(0, i) != sheet.cell(0, name);
                columns.set(i, new Column(plan ? Column.Kind.PLAN : Column.Kind.OTHER, column.period(), column.unit(), column.head()));
            }
        }
    }

    private String bare(int row, int column) {
        return Plain.bare(Plain.of(sheet.words(row, column))).strip();
    }
}
