package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines of text into the rows of a table, when it is known how many columns of figures the table has. */
final class FlatRows {

    /**
     * One row.
     *
     * @param number its own number; empty when it has none
     * @param name what is counted, or the name of a group
     * @param unit as printed; empty when there is none that is known
     * @param values one for each column; a single one over all when they cannot be told apart; none for a group
     * @param note words after the figures; empty when there are none
     */
    record Entry(Span number, Span name, Span unit, List<Span> values, Span note) {

        Entry {
            values = List.copyOf(values);
        }

        /** Returns the same with the number or sign as the beginning of the name. */
        Entry withoutNumber() {
            Span none = new Span(number.start(), number.start());
            return new Entry(none, new Span(number.start(), name.end()), unit, values, note);
        }
    }

    private static final Pattern NUMBER = Pattern.compile("(?:(\\d{1,3}(?:\\.\\d{1,2})*)[.)]?|[a-zđ]\\)|[-+*•])(?=\\s)");
    private static final Pattern GROUP = Pattern.compile("(?:[IVX]{1,5}|[A-HĐ])[.)]?(?=\\s)");
    private static final Pattern NUMBERING = Pattern.compile("(?:\\(?(?:[a-c]|\\d{1,2})\\)?(?: ?= ?\\d\\S*)? ){3,}");
    private static final String NUMERAL = "\\d+(?:[.,]\\d+)*(?:-\\d+(?:[.,]\\d+)*)?";
    private static final Pattern VALUE = Pattern.compile("(?:(?:trên|dưới|khoảng|tối thiểu|tối đa|ít nhất|không quá|đạt|từ|còn|hơn|>=|<=|[≥≤><~]) ?){0,3}" + NUMERAL
            + "(?: ?%)?(?: ?/ ?\\d+(?:[.,]\\d+)*)?(?: trở lên| trở xuống)?(?= |$)");
    private static final Pattern NOTHING = Pattern.compile("(?:-|…|\\.{2,}|x)(?= |$)");
    private static final Pattern PART = Pattern.compile("(?:trong đó|tr\\.? ?đó|gồm)(?![\\p{L}])");
    private static final Pattern FIGURES = Pattern.compile("\\d%? \\d");
    private static final Pattern OPENS = Pattern.compile("(?:đó|gồm) ?: $");
    private static final Pattern PER_CENT = Pattern.compile(" (%[^\\d%]{0,20})$");
    private static final int LONGEST_NAME = 260;
    private static final int LONGEST_NOTE = 120;

    private final String text;
    private final String plain;
    private final int limit;
    private final int columns;
    private final boolean numbered;
    private final boolean notes;
    private final boolean units;
    private final List<Entry> entries = new ArrayList<>();

    private int whole;
    private int last;
    private int end;

    private FlatRows(String text, String plain, FlatHead head, int columns, int limit) {
        this.text = text;
        this.plain = plain;
        this.limit = limit;
        this.columns = columns;
        this.numbered = head.number().isPresent();
        this.notes = !head.notes().isEmpty();
        this.units = head.unit().isPresent();
        this.end = head.end();
    }

    /**
     * Returns the rows after a header, up to where no row follows.
     *
     * @param text the paper; @param plain the same for rules
     * @param columns of figures
     * @param limit offset where the text of paragraphs ends
     */
    static FlatRows after(FlatHead head, String text, String plain, int columns, int limit) {
        FlatRows rows = new FlatRows(text, plain, head, columns, limit);
        rows.read(head);
        return rows;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Returns how many rows have a figure for each column. */
    int whole() {
        return whole;
    }

    /** Returns the offset after the last row. */
    int end() {
        return end;
    }

    private void read(FlatHead head) {
        String header = plain.substring(head.number().orElse(head.name()).start(), head.end());
        Matcher numbering = NUMBERING.matcher(plain).region(blank(end), limit);
        int at = numbering.lookingAt() && opensLine(numbering.end()) ? numbering.end() : end;
        for (int next = blank(at); next < limit; next = blank(at)) {
            if (plain.startsWith(header, next)) {
                at = next + header.length();
                continue;
            }
            int after = row(next);
            if (after < 0) {
                after = group(next);
            }
            if (after < 0) {
                break;
            }
            at = after;
        }
        while (!entries.isEmpty() && entries.get(entries.size() - 1).values().isEmpty()) {
            entries.remove(entries.size() - 1);
        }
        end = entries.isEmpty() ? end : endOf(entries.get(entries.size() - 1));
    }

    private static int endOf(Entry entry) {
        Span value = entry.values().get(entry.values().size() - 1);
        return Math.max(value.end(), entry.note().end());
    }

    /** Reads a group's name; it has to stand on a line of its own, with a row below. */
    private int group(int at) {
        Matcher marker = GROUP.matcher(text).region(at, limit);
        boolean marked = marker.lookingAt();
        int from = blank(marked ? marker.end() : at);
        int stop = lineEnd(from);
        String words = text.substring(from, stop).strip();
        boolean upper = words.equals(words.toUpperCase(java.util.Locale.ROOT)) && words.chars().filter(Character::isLetter).count() > 3;
        boolean named = opensLine(at) && (marked || upper) && !words.isEmpty() && words.length() < LONGEST_NOTE && !Figures.any(Plain.of(words));
        boolean other = named && Headings.scope(Plain.of(words), false).filter(scope -> !scope.holdsTargets() && scope != Scope.OTHER).isPresent();
        if (!named || other) {
            return -1;
        }
        entries.add(new Entry(new Span(at, marked ? marker.end() : at), new Span(from, stop), empty(stop), List.of(), empty(stop)));
        return stop;
    }

    /** Reads a row; returns the offset after it, or -1 when there is none. */
    private int row(int at) {
        Matcher number = NUMBER.matcher(text).region(at, limit);
        Matcher group = GROUP.matcher(text).region(at, limit);
        boolean counted = number.lookingAt();
        boolean letter = !counted && group.lookingAt();
        if (!counted && !letter && !(opensLine(at) && (!numbered || PART.matcher(plain).region(at, limit).lookingAt()))) {
            return -1;
        }
        int ordinal = counted && number.group(1) != null && number.group(1).indexOf('.') < 0 ? Integer.parseInt(number.group(1)) : 0;
        if (ordinal > 0 && !follows(ordinal)) {
            return -1;
        }
        int from = blank(counted ? number.end() : letter ? group.end() : at);
        if (from >= limit || !Character.isLetter(text.charAt(from)) && text.charAt(from) != '-' || Character.isLowerCase(text.charAt(from)) && ordinal > 0) {
            return -1;
        }
        int next = ordinal > 0 ? ordinal + 1 : last + 1;
        for (int p = from; p < limit && p < from + LONGEST_NAME; p = blank(wordEnd(p))) {
            if (stops(p) || p > from && opensLine(p) && letter) {
                return -1;
            }
            List<Span> run = p == from ? List.of() : run(p);
            List<Span> values = run.isEmpty() ? List.of() : values(run, next, letter);
            if (!values.isEmpty()) {
                return add(new Span(at, counted ? number.end() : letter ? group.end() : at), from, p, values, ordinal, next);
            }
        }
        return -1;
    }

    private int add(Span number, int from, int valuesStart, List<Span> values, int ordinal, int next) {
        int after = values.get(values.size() - 1).end();
        Span note = notes ? note(after, next) : empty(after);
        int unit = unitStart(from, valuesStart);
        boolean complete = values.size() == columns;
        List<Span> cells = complete ? values : List.of(new Span(values.get(0).start(), after));
        entries.add(new Entry(number, new Span(from, unit), new Span(unit, valuesStart), cells, note));
        whole += complete ? 1 : 0;
        last = ordinal > 0 ? ordinal : last;
        return Math.max(after, note.end());
    }

    private boolean follows(int ordinal) {
        return ordinal == 1 || ordinal > last && ordinal <= last + 3 && last > 0;
    }

    /** A colon, a semicolon or the end of a sentence stands in no name, but the colon after words that open parts. */
    private boolean stops(int p) {
        char sign = p > 1 && text.charAt(p - 1) == ' ' ? text.charAt(p - 2) : ' ';
        boolean part = sign == ':' && OPENS.matcher(plain).region(Math.max(0, p - 12), p).find();
        return (sign == ':' || sign == ';' || sign == '.') && !part;
    }

    /** Returns the figures and dashes that stand side by side from an offset on. */
    private List<Span> run(int from) {
        List<Span> run = new ArrayList<>();
        for (int at = from; at < limit && run.size() <= 3 * columns + 2;) {
            int stop = tokenEnd(at);
            boolean bullet = stop == at + 1 && stop < limit && opensLine(at) && !Character.isDigit(text.charAt(at)) && text.charAt(stop) != '\n';
            if (stop < 0 || bullet) {
                break;
            }
            run.add(new Span(at, stop));
            at = blank(stop);
        }
        return run.stream().anyMatch(one -> !isNothing(one)) ? run : List.of();
    }

    private int tokenEnd(int at) {
        Matcher value = VALUE.matcher(plain).region(at, limit);
        Matcher nothing = NOTHING.matcher(plain).region(at, limit);
        if (value.lookingAt()) {
            int stop = value.end();
            Optional<Units.Found> unit = units ? Optional.empty() : Units.at(plain, stop);
            return unit.filter(one -> text.substring(stop, one.end()).indexOf('\n') < 0).map(Units.Found::end).orElse(stop);
        }
        return nothing.lookingAt() ? nothing.end() : -1;
    }

    /** Chooses from a run the figures of the row; none when the run only stands in its name. */
    private List<Span> values(List<Span> run, int next, boolean onLine) {
        for (List<Span> one : List.of(run, ranges(run))) {
            boolean number = one.size() == columns && one.size() > 1 && isNumber(one.get(columns - 1), next) && opensNext(one, next);
            if (one.size() >= columns && !number && ends(one, columns, next)) {
                return one.subList(0, columns);
            }
        }
        if (columns == 1 || onLine) {
            return List.of();
        }
        for (int count = Math.min(columns - 1, run.size()); count > 0; count--) {
            boolean all = count == run.size() || isNumber(run.get(count), next);
            if (all && ends(run, count, next)) {
                return run.subList(0, count);
            }
        }
        return run.size() > columns && ends(run, run.size(), next) ? run : List.of();
    }

    /** Tells whether the last figure of a run is the number of the row below, as it is at the start of a line or where that number comes no more. */
    private boolean opensNext(List<Span> run, int next) {
        Span last = run.get(run.size() - 1);
        boolean onLine = opensLine(last.start());
        if (onLine && !opensLine(run.get(0).start())) {
            return true;
        }
        Span note = note(last.end(), next);
        boolean figures = Plain.has(FIGURES, plain.substring(note.start(), note.end()));
        return !onLine && (figures || !opensRow(blank(note.end()), next));
    }

    private List<Span> ranges(List<Span> run) {
        List<Span> joined = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            boolean dash = i + 2 < run.size() && plain.charAt(run.get(i + 1).start()) == '-' && !isNothing(run.get(i)) && !isNothing(run.get(i + 2));
            joined.add(dash ? new Span(run.get(i).start(), run.get(i + 2).end()) : run.get(i));
            i += dash ? 2 : 0;
        }
        return joined;
    }

    /** Tells whether a row may end after so many figures of a run. */
    private boolean ends(List<Span> run, int count, int next) {
        if (count < run.size()) {
            return isNumber(run.get(count), next);
        }
        int after = blank(run.get(count - 1).end());
        boolean upper = after < limit && Character.isUpperCase(text.charAt(after));
        return after >= limit || opensLine(after) || notes && upper || !numbered && upper
                || GROUP.matcher(text).region(after, limit).lookingAt();
    }

    private boolean isNumber(Span token, int next) {
        int after = blank(token.end());
        return text.substring(token.start(), token.end()).equals(String.valueOf(next)) && after < limit && Character.isUpperCase(text.charAt(after));
    }

    private boolean isNothing(Span token) {
        return NOTHING.matcher(plain).region(token.start(), limit).lookingAt();
    }

    /** Returns the words after the figures, with the lines that go on with them; none where the next row begins at once. */
    private Span note(int after, int next) {
        int from = blank(after);
        if (from >= limit || opensRow(from, next)) {
            return empty(after);
        }
        int stop = lineEnd(from);
        while (stop < limit && stop - from < LONGEST_NOTE && Character.isLowerCase(text.charAt(Math.min(limit - 1, blank(stop))))) {
            stop = lineEnd(blank(stop));
        }
        // A line of text that was joined may go on with the next row.
        Matcher row = Pattern.compile(" " + next + "[.)]? (?=\\p{Lu})").matcher(text).region(from, stop);
        stop = row.find() ? row.start() : stop;
        return stop - from > LONGEST_NOTE || text.substring(from, stop).matches("(?s).*[.;:] .*") ? empty(after) : new Span(from, stop);
    }

    private boolean opensRow(int at, int next) {
        Matcher number = NUMBER.matcher(text).region(at, limit);
        boolean sub = number.lookingAt() && (number.group(1) == null || number.group(1).indexOf('.') > 0 || number.group(1).equals(String.valueOf(next)));
        return sub || opensLine(at) && (GROUP.matcher(text).region(at, limit).lookingAt() || PART.matcher(plain).region(at, limit).lookingAt());
    }

    private int unitStart(int from, int valuesStart) {
        int stop = valuesStart;
        while (stop > from && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        String words = plain.substring(from, stop);
        if (!units) {
            return valuesStart;
        }
        int best = -1;
        int at = words.length();
        for (int count = 0; count < 4 && at > 0; count++) {
            at = words.lastIndexOf(' ', at - 1);
            if (at > 0 && Units.named(words.substring(at + 1)).isPresent()) {
                best = at + 1;
            }
        }
        Matcher share = PER_CENT.matcher(words);
        int line = text.substring(from, stop).lastIndexOf('\n');
        boolean cell = line > 0 && opensLine(valuesStart) && stop - from - line < 40;
        best = best < 0 && share.find() ? share.start(1) : best < 0 && cell ? line + 1 : best;
        return best < 0 ? valuesStart : from + best;
    }

    private Span empty(int at) {
        return new Span(at, at);
    }

    /** Tells whether only blanks with a line end stand before the offset. */
    private boolean opensLine(int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private int lineEnd(int from) {
        int stop = text.indexOf('\n', from);
        return stop < 0 || stop > limit ? limit : stop;
    }

    private int blank(int from) {
        int at = from;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < limit && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
