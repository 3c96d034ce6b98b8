package vn.congkhai.intake.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern DEEPER = Pattern.compile("\\d{1,2}\\.\\d{1,2}[.)]?|[a-zđ][.)]?|[-+*•]");
    private static final Pattern PART = Pattern.compile("(?:[-+*•] ?|trong đó ?:? ?|gồm ?:|tr\\.đó ?:? ?)");
    private static final Pattern CAPTION = Pattern.compile("(?:đơn vị(?: tính)?|đvt) ?:? ?([^,;.()]{1,30})");
    private static final Pattern NAME_UNIT = Pattern.compile("\\(([^()]{1,25})\\) ?$");

    private final Paper paper;
    private final Maker maker;

    TableReader(Paper paper, Maker maker) {
        this.paper = paper;
        this.maker = maker;
    }

    /** Returns the indicators of a table; none when it is no table of indicators. */
    List<FoundIndicator> read(Grid grid, String caption, Setting setting) {
        Sheet sheet = new Sheet(paper, grid);
        Optional<TableHead> head = TableHead.of(sheet, setting.base());
        boolean others = head.isPresent() && setting.scope() == Scope.OTHER
                && !head.get().columns().get(head.get().first(Column.Kind.NAME)).head().contains("chỉ tiêu");
        return head.isEmpty() || others ? List.of() : new Rows(sheet, head.get(), caption, setting).read();
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
        private boolean open;

        Rows(Sheet sheet, TableHead head, String caption, Setting given) {
            this.sheet = sheet;
            this.head = head;
            this.given = given;
            this.setting = given;
            this.plan = Plan.of(head, given.base());
            this.name = head.first(Column.Kind.NAME);
            this.number = head.first(Column.Kind.NUMBER);
            this.unitColumn = head.first(Column.Kind.UNIT);
            Matcher unit = CAPTION.matcher(Plain.of(caption));
            this.captionUnit = unit.find() ? Units.named(unit.group(1)) : Optional.empty();
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
            String counted = number < 0 ? "" : sheet.words(row, number);
            if (words.isEmpty() || sheet.isMerged(row, name) && !counted.isEmpty() && !hasValue(row)) {
                group(counted, words.isEmpty() ? counted : words);
                return;
            }
            boolean deeper = isDeeper(row, words, counted);
            if (!hasValue(row)) {
                boolean parts = PART.matcher(Plain.of(words)).matches();
                if (parts) {
                    return;
                }
                if (deeper && open) {
                    return;
                }
                boolean heads = !GROUP_NUMBER.matcher(counted).matches() && Nouns.isQuantity(Plain.of(words)) && !GroupNames.isGroup(Plain.of(words))
                        && row + 1 < sheet.height() && isDeeper(row + 1, sheet.words(row + 1, name), number < 0 ? "" : sheet.words(row + 1, number));
                if (heads) {
                    close();
                    open = true;
                    quotes.add(sheet.quote(row, number));
                } else if (sheet.isMerged(row, name) || GROUP_NUMBER.matcher(counted).matches() || counted.isEmpty() || nextIsDeeper(row)) {
                    group(counted, words);
                }
                return;
            }
            if (!(deeper && open)) {
                close();
                open = true;
            }
            quotes.add(sheet.quote(row, number));
            value(row, words);
        }

        private boolean nextIsDeeper(int row) {
            return row + 1 < sheet.height() && isDeeper(row + 1, sheet.words(row + 1, name), number < 0 ? "" : sheet.words(row + 1, number));
        }

        private void group(String counted, String words) {
            close();
            if (!words.isEmpty() && !Plain.of(words).startsWith("trong đó")) {
                String plain = words.substring(Marker.of(words).length());
                setting = given.withGroup(GroupNames.clean(plain.isEmpty() ? words : plain));
            }
        }

        /** Tells whether a row is a part of the row above that has a number of its own. */
        private boolean isDeeper(int row, String words, String counted) {
            boolean sign = PART.matcher(Plain.of(words)).lookingAt();
            boolean below = DEEPER.matcher(counted).matches();
            return sign || below || number >= 0 && counted.isEmpty() && open && !quotes.isEmpty();
        }

        private boolean hasValue(int row) {
            return columns().stream().anyMatch(column -> !NOTHING.matcher(sheet.words(row, column)).matches() && sheet.cell(row, column) != sheet.cell(row, name));
        }

        private List<Integer> columns() {
            List<Integer> columns = new ArrayList<>(plan.years());
            if (!columns.contains(plan.main())) {
                columns.add(plan.main());
            }
            return columns;
        }

        private void value(int row, String words) {
            List<PathPoint> path = path(row);
            int main = plan.main();
            for (int i = plan.years().size() - 1; i >= 0 && NOTHING.matcher(sheet.words(row, main)).matches(); i--) {
                main = plan.years().get(i);
            }
            String cell = sheet.words(row, main);
            String plain = Plain.of(cell);
            Optional<Figure> figure = Figures.inCell(plain);
            Optional<String> unit = unit(row, words, main, figure);
            Change change = change(Plain.of(words), plain);
            Optional<Period> period = period(main);
            int start = sheet.cell(row, main).start();
            String label = words.substring(Math.min(words.length(), Marker.of(words).length()));
            Comparator comparator = Comparator.NONE;
            if (figure.isPresent()) {
                boolean range = figure.get().value().orElse(null) instanceof Value.Range;
                comparator = ComparatorWords.of(plain.substring(0, figure.get().start()), plain.substring(figure.get().end()), range).comparator();
                doubt(figure.get(), cell, unit, period);
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
            targets.add(new FoundTarget(start, sheet.cell(row, main).end(), label.isEmpty() ? words : label, comparator, change, value, Optional.of(cell),
                    unit, ChangeWords.measure(unit.orElse(""), Plain.of(words), change, true), period,
                    yearly && period.filter(one -> one.start().getYear() < one.end().getYear()).isPresent(), Optional.empty(),
                    ChangeWords.modality(plain), baseline(row), path, replaced(row), Optional.empty()));
            if (!plan.sure()) {
                doubts.add("column-unsure", cell);
            }
            if (!given.sure()) {
                doubts.add("place-unsure", cell);
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

        private Optional<Period> period(int column) {
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
                    .or(() -> open && targets.size() > 0 ? targets.get(0).unit() : Optional.empty());
        }

        private void close() {
            if (!targets.isEmpty()) {
                Quote quote = quotes.size() == 1 ? quotes.get(0) : joined();
                found.add(maker.made(quote, setting, targets, doubts));
            }
            quotes = new ArrayList<>();
            targets = new ArrayList<>();
            doubts = new Doubts();
            open = false;
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
