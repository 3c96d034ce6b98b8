package vn.congkhai.intake.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Period;

/** Reads periods out of headings and of the words around a figure. */
final class PeriodReader {

    private static final String YEAR = "((?:20)\\d\\d)";
    private static final Pattern SPAN = Pattern.compile("(?<!\\d)" + YEAR + " ?(?:-|đến(?: năm)?|/) ?" + YEAR + "(?!\\d)");
    private static final Pattern HALF = Pattern.compile("(?:6|06|sáu) tháng (đầu|cuối) năm(?: " + YEAR + ")?");
    private static final Pattern NINE = Pattern.compile("(?:9|09|chín) tháng(?: đầu)?(?: năm)? " + YEAR);
    private static final Pattern QUARTER = Pattern.compile("(?<![\\p{L}])quý (iv|iii|ii|i|[1-4])(?: ?/ ?| năm | )" + YEAR);
    private static final Pattern BY = Pattern.compile("(?:đến|tới|trước|hết|cuối)(?: hết| cuối)? (?:năm |31/12/|tháng 12/|ngày \\d{1,2}(?:/| tháng )\\d{1,2}(?:/| năm ))?" + YEAR + "(?![\\d/])");
    private static final Pattern YEARS = Pattern.compile("(?<![\\p{L}\\d/.-])(?:năm )?" + YEAR + "(?![\\d/.]\\d|\\d)");
    private static final Pattern NOT_MEANT = Pattern.compile(
            "so (?:với|sánh)[^,;.()]{0,60}|(?:giá|theo giá)[^,;.()]{0,30}|(?:chuẩn|tiêu chí|tiêu chuẩn)[^,;.()]{0,40}giai đoạn \\d{4} ?- ?\\d{4}|[\\d/.]*/(?:nq|qđ|kh|nđ|tt)-?\\S*|đạt được năm \\d{4}|(?<!(?:đến|trước|hết) )ngày \\d{1,2}(?: tháng \\d{1,2}(?: năm \\d{4})?|[/ ]\\S*)");

    private static final Pattern COLUMN_QUARTER = Pattern.compile("(?<![\\p{L}])quý (iv|iii|ii|i|[1-4])(?![\\p{L}\\d])");
    private static final Pattern COLUMN_HALF = Pattern.compile("(?<![\\p{L}\\d])(?:6|06|sáu) tháng(?: (đầu|cuối))?(?![\\p{L}])");
    private static final Pattern COLUMN_NINE = Pattern.compile("(?<![\\p{L}\\d])(?:9|09|chín) tháng(?![\\p{L}])");

    private static final Pattern COLUMN_YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private PeriodReader() {}

    /**
     * Returns the period that the header of a column names. A part of the year is of the year that the header names
     * too, else of the one that the document plans for.
     */
    static Optional<Period> ofColumn(String plain, Optional<Period> base) {
        String words = NOT_MEANT.matcher(plain).replaceAll(" ");
        String part = partOfYear(words);
        if (part.isEmpty()) {
            return ofHeading(plain);
        }
        String year = base.filter(one -> one.start().getYear() == one.end().getYear()).map(one -> one.text().substring(0, 4)).orElse("");
        Matcher years = COLUMN_YEAR.matcher(words);
        while (years.find()) {
            year = years.group();
        }
        return Period.parse(year + part);
    }

    private static String partOfYear(String words) {
        Matcher quarter = COLUMN_QUARTER.matcher(words);
        if (quarter.find()) {
            return "-Q" + quarter(quarter.group(1));
        }
        Matcher half = COLUMN_HALF.matcher(words);
        if (half.find()) {
            return "cuối".equals(half.group(1)) ? "-H2" : "-H1";
        }
        return Plain.has(COLUMN_NINE, words) ? "-9M" : "";
    }

    /** Returns the period that a heading or title plans for; the last it names, or the span. */
    static Optional<Period> ofHeading(String plain) {
        String words = NOT_MEANT.matcher(plain).replaceAll(" ");
        Matcher half = HALF.matcher(words);
        Matcher span = SPAN.matcher(words);
        Optional<Period> found = Optional.empty();
        while (span.find()) {
            found = Period.parse(span.group(1) + "/" + span.group(2)).or(() -> Optional.empty());
        }
        if (found.isPresent()) {
            return found;
        }
        String year = null;
        Matcher years = YEARS.matcher(words);
        while (years.find()) {
            year = years.group(1);
        }
        Matcher quarter = QUARTER.matcher(words);
        if (quarter.find()) {
            return Period.parse(quarter.group(2) + "-Q" + quarter(quarter.group(1)));
        }
        String last = null;
        while (half.find()) {
            last = half.group(1);
        }
        if (last != null && year != null) {
            return Period.parse(year + (last.equals("đầu") ? "-H1" : "-H2"));
        }
        Matcher nine = NINE.matcher(words);
        if (nine.find()) {
            return Period.parse(nine.group(1) + "-9M");
        }
        return Optional.ofNullable(year).flatMap(Period::parse);
    }

    /** Returns the period that a heading names; "đến năm 2030" ends at that year and begins with the document's period. */
    static Optional<Period> ofHeading(String plain, Optional<Period> document) {
        Optional<Period> own = ofHeading(plain);
        boolean until = own.isPresent() && own.get().text().length() == 4 && document.isPresent() && BY.matcher(plain).find();
        return until ? ofWords(plain, document) : own;
    }

    /**
     * Returns the period that words around a figure name; empty when they name none.
     *
     * @param plain words before the figure, or a part's opening
     * @param base what the document plans for
     */
    static Optional<Period> ofWords(String plain, Optional<Period> base) {
        String words = NOT_MEANT.matcher(plain).replaceAll(" ");
        Matcher quarter = QUARTER.matcher(words);
        if (quarter.find()) {
            return Period.parse(quarter.group(2) + "-Q" + quarter(quarter.group(1)));
        }
        Matcher half = HALF.matcher(words);
        if (half.find() && (half.group(2) != null || base.isPresent())) {
            String year = half.group(2) != null ? half.group(2) : String.valueOf(base.get().end().getYear());
            return Period.parse(year + (half.group(1).equals("đầu") ? "-H1" : "-H2"));
        }
        Matcher span = SPAN.matcher(words);
        if (span.find()) {
            return Period.parse(span.group(1) + "/" + span.group(2));
        }
        if (words.contains("cả năm") && base.isPresent() && base.get().text().length() > 4 && base.get().text().indexOf('-') > 0) {
            return Period.parse(base.get().text().substring(0, 4));
        }
        Matcher by = BY.matcher(words);
        String last = null;
        while (by.find()) {
            last = by.group(1);
        }
        if (last != null) {
            return by(Integer.parseInt(last), base);
        }
        Matcher years = YEARS.matcher(words);
        while (years.find()) {
            last = years.group(1);
        }
        boolean end = last != null && base.isPresent() && Integer.parseInt(last) == base.get().end().getYear();
        return end ? base : Optional.ofNullable(last).flatMap(Period::parse);
    }

    /** Returns the years from the start of the base to the year that something is to be reached by. */
    private static Optional<Period> by(int year, Optional<Period> base) {
        if (base.isEmpty()) {
            return Period.parse(String.valueOf(year));
        }
        int first = base.get().start().getYear();
        int last = base.get().end().getYear();
        if (year == last) {
            return base;
        }
        return Period.parse(year <= first ? String.valueOf(year) : first + "/" + year);
    }

    private static int quarter(String words) {
        return switch (words) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }
}
