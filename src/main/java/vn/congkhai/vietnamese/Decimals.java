package vn.congkhai.vietnamese;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the numbers of one table are written: with a decimal comma and dots between thousands ({@code 1.315,87}) or with
 * a decimal point and nothing between thousands ({@code 1315.87}). It is recognised from all numbers of the table at
 * once; what could still be read in two ways is not read.
 */
public final class Decimals {

    private static final String SIGN = "[-−]?";
    private static final Pattern WHOLE = Pattern.compile(SIGN + "(?:0|[1-9]\\d*)");

    /** {@code 1.234} and {@code 1,234}: a thousand and more in one habit, one and a bit in the other. */
    private static final Pattern EITHER = Pattern.compile(SIGN + "[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern COMMA =
            Pattern.compile(SIGN + "(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:\\.\\d{3})+),\\d+|" + SIGN + "[1-9]\\d{0,2}(?:\\.\\d{3})+");
    private static final Pattern POINT = Pattern.compile(SIGN + "(?:0|[1-9]\\d*)\\.\\d+");

    private final boolean comma;
    private final boolean mixed;
    private final boolean usual;

    private Decimals(boolean comma, boolean mixed, boolean usual) {
        this.comma = comma;
        this.mixed = mixed;
        this.usual = usual;
    }

    /**
     * Recognises the habit of a table.
     *
     * @param texts its numbers, as written; other texts among them say nothing
     * @param separator what stands between its cells: where the numbers themselves do not tell, semicolons stand for
     *     decimal commas, since they are there to leave the comma free
     */
    public static Decimals of(Collection<String> texts, char separator) {
        boolean comma = texts.stream().anyMatch(text -> proves(COMMA, text));
        boolean point = texts.stream().anyMatch(text -> proves(POINT, text));
        boolean custom = separator == ';';
        boolean mark = comma == point ? custom : comma;
        return new Decimals(mark, comma && point, mark == custom);
    }

    private static boolean proves(Pattern habit, String text) {
        return habit.matcher(text).matches() && !EITHER.matcher(text).matches();
    }

    /** Returns the number that a text of the table is; empty when it is none or is {@link #unclear}. */
    public Optional<BigDecimal> parse(String text) {
        boolean whole = WHOLE.matcher(text).matches();
        if (!whole && (unclear(text) || !(comma ? COMMA : POINT).matcher(text).matches())) {
            return Optional.empty();
        }
        String plain = comma ? text.replace(".", "").replace(',', '.') : text;
        return Optional.of(new BigDecimal(plain.replace('−', '-')));
    }

    /** Tells whether a text is a number that could be read in two ways in this table. */
    public boolean unclear(String text) {
        boolean number = COMMA.matcher(text).matches() || POINT.matcher(text).matches();
        return number && !WHOLE.matcher(text).matches() && (mixed || !usual && EITHER.matcher(text).matches());
    }

    /** Tells whether a text reads as a thousand and more in one habit and as one and a bit in the other. */
    public static boolean either(String text) {
        return EITHER.matcher(text).matches();
    }

    /** Returns a number as this table writes it, without marks between thousands. */
    public String write(BigDecimal number) {
        String plain = number.toPlainString();
        return comma ? plain.replace('.', ',') : plain;
    }
}
