package vn.congkhai.intake.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Cell;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.model.Baseline;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Period;
import vn.congkhai.model.Value;

/** Reads indicators out of a table, row by row. */
final class TableReader {

    private static final Pattern NOTHING = Pattern.compile("[-.…x\\s/_]*");
    private static final Pattern SAME_UNIT = Pattern.compile("[\"'/ -]*(?:nt|như trên)?[\"'/ -]*");
    private static final Pattern GROUP_NUMBER = Pattern.compile("[IVX]{1,5}[.)]?|[A-H][.)]?");
    private static final Pattern DEEPER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})+[.)]?|[a-zđ][.)]?|[-+*•]");
    private static final Pattern PART = Pattern.compile("(?:[-+*•] ?|trong đó ?:? ?|gồm ?:|tr\\.đó ?:? ?)");
    /** Figures of several columns in one cell. */
    private static final Pattern SEVERAL = Pattern.compile("\\d%? (?:(?:trên|dưới|[≥≤<>]) ?)?\\d|\\d%? - (?:\\d\\S*) ");
    /** A cell that says when, not how much. */
    private static final Pattern ONLY_YEAR = Pattern.compile("(?:(?:trong|đến|trước|cuối|hết|hoàn thành) )*(?:năm )?20[2-4]\\d");
    private static final Pattern CAPTION = Pattern.compile("(?:(?:đơn vị tính|đvt) ?:?|đơn vị ?:) ?([^,;.()]{1,30})");
    private static final int LINES_ABOVE = 4;
    private static final int FARTHEST_ABOVE = 400;
    private static final Pattern NAME_UNIT = Pattern.compile("\\(([^()]{1,25})\\) ?$");

    private final Paper paper;
    private final Maker maker;

    TableReader(Paper paper, Maker maker) {
        this.paper = paper;
        this.maker = maker;
    }

    /** Returns the indicators of a table; none when it is no table of indicators. */
    List<FoundIndicator> read(Grid grid, String caption, Setting setting) {
        List<FoundIndicator> found = new ArrayList<>();
        for (Sheet sheet : new Sheet(paper, grid).parts()) {
            found.addAll(read(sheet, caption, setting));
        }
        return found;
    }

    private List<FoundIndicator> read(Sheet sheet, String caption, Setting setting) {
        Optional<TableHead> head = TableHead.of(sheet, setting.base());
        boolean others = head.isPresent() && setting.scope() == Scope.OTHER
                && !head.get().columns().get(head.get().first(Column.Kind.NAME)).head().contains("chỉ tiêu");
        boolean shared = Headings.allocates(Plain.of(caption.substring(Marker.of(caption).length())));
        return head.isEmpty() || others || shared ? List.of() : new Rows(sheet, head.get(), setting).read();
    }

    /** Returns the unit that one of the few lines above a table names for all its figures. */
    private Optional<String> unitAbove(int start) {
        int from = start;
        for (int lines = 0; lines < LINES_ABOVE && from > 0; lines++) {
            from = Math.max(0, paper.text().lastIndexOf('\n', from - 1));
        }
        String above = paper.text().substring(Math.max(from, start - FARTHEST_ABOVE), start);
        // Another table ends where the last tab stands.
        Matcher unit = CAPTION.matcher(Plain.of(above.substring(above.lastIndexOf('\t') + 1).replace('\n', ';')));
        Optional<String> last = Optional.empty();
        while (unit.find()) {
            last = Units.named(unit.group(1));
        }
        return last;
    }

    /** One pass down the rows of one table. */
    private final class Rows {

        private final Sheet sheet;
        private final TableHead head;
        private final Setting given;
        private final Plan plan;
        private final int name;
        private final int number;
        private final int unitColumn;
        private final Optional<String> captionUnit;
        private final List<FoundIndicator> found = new ArrayList<>();

        private Setting setting;
        private Optional<String> lastUnit = Optional.empty();
        private List<Quote> quotes = new ArrayList<>();
        private List<FoundTarget> targets = new ArrayList<>();
        private Doubts doubts = new Doubts();
        private String level = "";
        private String title = "";

        Rows(Sheet sheet, TableHead head, Setting given) {
            this.sheet = sheet;
            this.head = head;
            this.given = given;
            this.setting = given;
            this.plan = Plan.of(head, given.scope() == Scope.AMENDMENT);
            this.name = head.first(Column.Kind.NAME);
            this.number = head.first(Column.Kind.NUMBER);
            this.unitColumn = head.first(Column.Kind.UNIT);
            this.captionUnit = unitAbove(sheet.start());
        }

        List<FoundIndicator> read() {
            for (int row = head.rows(); row < sheet.height(); row++) {
                row(row);
            }
            close();
            return found;
        }

        private void row(int row) {
            String words = sheet.words(row, name);
            String counted = counted(row);
            if (!words.isEmpty() && (words.equals(sheet.words(head.rows() - 1, name)) || words.equals(sheet.words(head.top(), name)))) {
                // The header again, at the top of the next page.
                return;
            }
            if (words.isEmpty() || sheet.isMerged(row, name) && !counted.isEmpty() && !hasValue(row)) {
                group(counted, words.isEmpty() ? counted : words);
                return;
            }
            if (hasValue(row)) {
                if (!isPart(row)) {
                    open(row);
                }
                quotes.add(sheet.quote(row, number));
                values(row, words);
            } else if (!PART.matcher(Plain.of(words)).matches() && !isPart(row)) {
                withoutValue(row, words, counted);
            }
        }

        /** A row without figure is the whole of the parts below it, or the name of a group. */
        private void withoutValue(int row, String words, String counted) {
            String plain = Plain.of(Labels.ofRow(words));
            boolean whole = !GROUP_NUMBER.matcher(counted).matches() && Nouns.isQuantity(plain) && !GroupNames.isGroup(plain) && nextIsDeeper(row);
            if (whole) {
                open(row);
                quotes.add(sheet.quote(row, number));
            } else if (sheet.isMerged(row, name) || GROUP_NUMBER.matcher(counted).matches() || counted.isEmpty() || nextIsDeeper(row)) {
                group(counted, words);
            }
        }

        private void open(int row) {
            close();
            level = level(row);
            title = Labels.ofRow(sheet.words(row, name));
        }

        /** Returns the row's own number or sign: that of its column, else what its words begin with. */
        private String counted(int row) {
            String words = sheet.words(row, name);
            return number >= 0 ? sheet.words(row, number) : words.substring(0, Math.min(words.length(), Marker.of(words).length())).strip();
        }

        /** Tells whether a row belongs to the indicator that is open, as one of its parts. */
        private boolean isPart(int row) {
            return !level.isEmpty() && isDeeper(row) && !level(row).equals(level);
        }

        /** Returns what kind of number or sign the row has; rows of one kind stand side by side. */
        private String level(int row) {
            if (goesOn(row)) {
                return "^";
            }
            String plain = Plain.of(sheet.words(row, name));
            if (PART.matcher(plain).lookingAt()) {
                return Character.isLetter(plain.charAt(0)) ? "…" : plain.substring(0, 1);
            }
            String counted = counted(row);
            if (!DEEPER.matcher(counted).matches()) {
                return counted.isEmpty() ? "_" : "1";
            }
            return Character.isDigit(counted.charAt(0)) ? "1.".repeat(counted.split("\\.").length) : Character.isLetter(counted.charAt(0)) ? "a" : counted;
        }

        /** Tells whether one cell of numbers or names covers this row and the one above. */
        private boolean goesOn(int row) {
            boolean numbered = number >= 0 && sheet.cell(row, number) != null && sheet.cell(row, number) == sheet.cell(row - 1, number);
            return numbered || sheet.cell(row, name) == sheet.cell(row - 1, name);
        }

        private boolean nextIsDeeper(int row) {
            return row + 1 < sheet.height() && !sheet.words(row + 1, name).isEmpty()
                    && (isDeeper(row + 1) || number >= 0 && counted(row + 1).isEmpty() && !counted(row).isEmpty());
        }

        private void group(String counted, String words) {
            close();
            if (!words.isEmpty() && !Plain.of(words).startsWith("trong đó")) {
                String plain = words.substring(Marker.of(words).length());
                setting = given.withGroup(GroupNames.clean(plain.isEmpty() ? words : plain));
            }
        }

        /** Tells whether a row is marked as a part of the one above that has a number of its own. */
        private boolean isDeeper(int row) {
            return PART.matcher(Plain.of(sheet.words(row, name))).lookingAt() || DEEPER.matcher(counted(row)).matches() || goesOn(row)
                    || number >= 0 && counted(row).isEmpty() && !level.isEmpty();
        }

        private boolean hasValue(int row) {
            return columns().stream().anyMatch(column -> !NOTHING.matcher(sheet.words(row, column)).matches() && sheet.cell(row, column) != sheet.cell(row, name));
        }

        private List<Integer> columns() {
            List<Integer> columns = new ArrayList<>(plan.years());
            columns.addAll(plan.targets());
            return columns;
        }

        private void values(int row, String words) {
            if (plan.parts().isEmpty()) {
                int main = plan.main();
                for (int i = plan.years().size() - 1; i >= 0 && NOTHING.matcher(sheet.words(row, main)).matches(); i--) {
                    main = plan.years().get(i);
                }
                value(row, words, main);
                return;
            }
            Cell last = null;
            for (int column : plan.targets()) {
                Cell cell = sheet.cell(row, column);
                if (cell != last && !NOTHING.matcher(sheet.words(row, column)).matches()) {
                    value(row, words, column);
                }
                last = cell;
            }
        }

        private void value(int row, String words, int main) {
            List<PathPoint> path = path(row);
            String cell = sheet.words(row, main);
            String plain = Plain.of(cell);
            boolean several = Plain.has(SEVERAL, plain);
            boolean onlyYear = ONLY_YEAR.matcher(plain).matches() && (unitColumn < 0 || sheet.words(row, unitColumn).isEmpty());
            Optional<Figure> figure = several || onlyYear ? Optional.empty() : Figures.inCell(plain);
            if (several) {
                doubts.add("columns-lost", cell);
            } else if (onlyYear) {
                doubts.add("missing-value", cell);
            }
            Optional<String> unit = unit(row, words, main, figure);
            Change change = change(Plain.of(words), plain);
            Optional<Period> period = period(row, main);
            int start = sheet.cell(row, main).start();
            Comparator comparator = Comparator.NONE;
            if (figure.isPresent()) {
                boolean range = figure.get().value().orElse(null) instanceof Value.Range;
                comparator = ComparatorWords.of(plain.substring(0, figure.get().start()), plain.substring(figure.get().end()), range).comparator();
                doubt(figure.get(), cell, unit, period);
                moreFigures(figure.get(), plain, cell);
                if (comparator == Comparator.EQUAL && !agrees(cell, change)) {
                    change = Change.LEVEL;
                }
            } else if (plain.startsWith("không còn")) {
                comparator = Comparator.EQUAL;
            }
            Optional<Value> value = figure.isPresent() ? figure.flatMap(Figure::value)
                    : plain.startsWith("không còn") ? Optional.of(new Value.Exact(BigDecimal.ZERO)) : Optional.empty();
            boolean growth = ChangeWords.isGrowth(Plain.of(words));
            boolean yearly = ChangeWords.isYearly(Plain.of(words)) && !growth;
            targets.add(new FoundTarget(start, sheet.cell(row, main).end(), Labels.ofRow(words), comparator, change, value, Optional.of(cell),
                    unit, ChangeWords.measure(unit.orElse(""), Plain.of(words), change, true), period,
                    yearly && period.filter(one -> one.start().getYear() < one.end().getYear()).isPresent(), Optional.empty(),
                    ChangeWords.modality(plain), baseline(row), path, replaced(row), Optional.empty()));
            if (!plan.sure() || plan.parts().contains(main) && sheet.isMerged(row, main)) {
                doubts.add("column-unsure", cell);
            }
            if (!given.sure()) {
                doubts.add("place-unsure", cell);
            }
        }

        /** A cell may say more than one figure; only its share in brackets says the same again. */
        private void moreFigures(Figure figure, String plain, String cell) {
            List<Figure> more = Figures.of(plain.substring(figure.end()));
            boolean again = more.size() == 1 && figure.isPercent() && more.get(0).value().orElse(null) instanceof Value.Share share
                    && figure.value().orElse(null) instanceof Value.Exact percent
                    && share.number().subtract(percent.number().multiply(share.of()).movePointLeft(2)).abs().compareTo(BigDecimal.ONE) < 0;
            if (!more.isEmpty() && !again) {
                doubts.add("more-figures", cell);
            }
        }

        private boolean agrees(String cell, Change change) {
            return RawWords.agrees(cell, Comparator.EQUAL, change);
        }

        private void doubt(Figure figure, String cell, Optional<String> unit, Optional<Period> period) {
            figure.doubt().filter(code -> unit.isEmpty() || !code.equals("missing-unit") && !code.equals("unit-unclear"))
                    .ifPresent(code -> doubts.add(code, cell));
            if (period.isEmpty()) {
                doubts.add("period-unknown", cell);
            }
        }

        private Optional<Period> period(int row, int column) {
            if (plan.parts().contains(column)) {
                boolean several = plan.targets().stream().anyMatch(other -> other != column && sheet.cell(row, other) == sheet.cell(row, column));
                return several ? setting.period() : head.columns().get(column).period();
            }
            if (!plan.years().isEmpty() && plan.years().contains(column) && given.base().isPresent()) {
                Optional<Period> own = head.columns().get(column).period();
                boolean last = own.filter(one -> one.end().equals(given.base().get().end())).isPresent();
                return last ? given.base() : own;
            }
            return PeriodReader.ofWords(head.columns().get(column).head(), given.base())
                    .or(() -> head.columns().get(column).period()).or(setting::period);
        }

        private Change change(String name, String cell) {
            if (ChangeWords.isMaintain(name) || ChangeWords.isMaintain(cell)) {
                return Change.MAINTAIN;
            }
            return ChangeWords.change(name + " ", name + " ", false);
        }

        private List<PathPoint> path(int row) {
            List<PathPoint> points = new ArrayList<>();
            for (int column : plan.years()) {
                Optional<Figure> figure = Figures.inCell(Plain.of(sheet.words(row, column)));
                if (figure.flatMap(Figure::value).orElse(null) instanceof Value.Exact exact) {
                    points.add(new PathPoint(head.columns().get(column).period().get().start().getYear(), exact.number()));
                }
            }
            return points.size() > 1 ? points : List.of();
        }

        private Optional<Baseline> baseline(int row) {
            if (plan.before() < 0 || given.scope() == Scope.AMENDMENT) {
                return Optional.empty();
            }
            Optional<Period> period = head.columns().get(plan.before()).period();
            return Figures.inCell(Plain.of(sheet.words(row, plan.before()))).flatMap(Figure::value)
                    .filter(Value.Exact.class::isInstance).map(Value.Exact.class::cast)
                    .flatMap(exact -> period.map(when -> new Baseline(when, exact.number())));
        }

        private Optional<BigDecimal> replaced(int row) {
            if (plan.before() < 0 || given.scope() != Scope.AMENDMENT) {
                return Optional.empty();
            }
            return Figures.inCell(Plain.of(sheet.words(row, plan.before()))).flatMap(Figure::value)
                    .filter(Value.Exact.class::isInstance).map(value -> ((Value.Exact) value).number());
        }

        private Optional<String> unit(int row, String words, int column, Optional<Figure> figure) {
            Optional<String> own = figure.flatMap(Figure::unit);
            if (unitColumn >= 0) {
                String cell = sheet.words(row, unitColumn);
                if (!cell.isEmpty() && SAME_UNIT.matcher(Plain.of(cell)).matches()) {
                    return lastUnit;
                }
                Optional<String> named = cell.isEmpty() ? Optional.empty() : Units.named(cell).or(() -> Optional.of(Plain.of(cell)));
                if (named.isPresent()) {
                    lastUnit = named;
                    return named;
                }
            }
            Matcher inName = NAME_UNIT.matcher(Plain.of(words));
            Optional<String> fromName = inName.find() ? Units.named(inName.group(1)) : Optional.empty();
            return own.or(() -> fromName).or(() -> head.columns().get(column).unit())
                    .or(() -> head.columns().get(name).unit()).or(() -> captionUnit)
                    .or(() -> !targets.isEmpty() ? targets.get(0).unit() : Optional.empty());
        }

        private void close() {
            if (!targets.isEmpty()) {
                Quote quote = quotes.size() == 1 ? quotes.get(0) : joined();
                found.add(maker.made(quote, title, setting, targets, doubts));
            }
            quotes = new ArrayList<>();
            targets = new ArrayList<>();
            doubts = new Doubts();
            level = "";
        }

        private Quote joined() {
            StringBuilder text = new StringBuilder();
            List<Integer> at = new ArrayList<>();
            for (Quote quote : quotes) {
                if (text.length() > 0) {
                    text.append(' ');
                    at.add(quote.at()[0]);
                }
                text.append(quote.text());
                for (int i = 0; i < quote.text().length(); i++) {
                    at.add(quote.at()[i]);
                }
            }
            at.add(0);
            return new Quote(text.toString(), Plain.of(text.toString()), at.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
