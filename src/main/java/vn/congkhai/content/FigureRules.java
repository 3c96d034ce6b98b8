package vn.congkhai.content;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Value;
import vn.congkhai.problem.Problem;
import vn.congkhai.source.Fields;
import vn.congkhai.vietnamese.FigureWords;
import vn.congkhai.vietnamese.VietnameseNumber;

/** Holds a target's value, comparator and change against the words of the document. */
final class FigureRules {

    /** A number that is followed by a percent sign. */
    private static final Pattern PERCENT = Pattern.compile("\\d\\s?\\\\?%");

    /** Comparators that a document says in words or signs; the others may go without saying. */
    private static final Set<Comparator> SPOKEN = EnumSet.of(
            Comparator.AT_LEAST, Comparator.ABOVE, Comparator.AT_MOST, Comparator.BELOW, Comparator.ABOUT);

    private final Fields record;
    private final Figure figure;

    private FigureRules(Fields record, Figure figure) {
        this.record = record;
        this.figure = figure;
    }

    /** @param record the target, at whose keys problems are told */
    static void check(Fields record, Figure figure) {
        FigureRules rules = new FigureRules(record, figure);
        rules.rawStandsInQuote();
        rules.valueHasItsWords();
        rules.numbersStandInRaw();
        rules.percentIsInTheUnit();
        rules.valueIsThere();
        rules.comparatorAgreesWithRaw();
        rules.changeAgreesWithRaw();
        rules.valueHasTheFormOfItsComparator();
        rules.levelIsPossible();
    }

    private void rawStandsInQuote() {
        if (figure.raw().isPresent() && figure.quote().isPresent()
                && !figure.quote().get().contains(figure.raw().get())) {
            tell("raw-not-in-quote", "raw", "“" + figure.raw().get() + "” không có trong “quote”.",
                    "Chép “raw” từ “quote”, đúng từng ký tự.");
        }
    }

    private void valueHasItsWords() {
        if (figure.value().isPresent() && !record.has("raw")) {
            tell("raw-missing", "value", "Có “value” mà không có “raw”, nên không đối chiếu được với văn bản.",
                    "Chép vào “raw” những chữ của “quote” nêu con số này.");
        }
    }

    private void percentIsInTheUnit() {
        boolean percent = figure.raw().filter(raw -> PERCENT.matcher(raw).find()).isPresent();
        if (percent && figure.unit().filter(unit -> unit.contains("%")).isEmpty()) {
            tell("unit-contradicts-raw", record.has("unit") ? "unit" : "raw",
                    "“" + figure.raw().get() + "” tính bằng phần trăm, nhưng “unit” "
                            + figure.unit().map(unit -> "là “" + unit + "”.").orElse("không có."),
                    "Ghi unit: \"%\", hoặc \"%/năm\" nếu văn bản tính theo năm.");
        }
    }

    private void numbersStandInRaw() {
        if (figure.raw().isEmpty() || figure.value().isEmpty()) {
            return;
        }
        String raw = figure.raw().get();
        List<BigDecimal> found = VietnameseNumber.find(raw);
        for (BigDecimal number : ValueReader.numbers(figure.value().get())) {
            boolean there = found.stream().anyMatch(other -> other.compareTo(number) == 0);
            boolean nothingLeft = number.signum() == 0 && found.isEmpty()
                    && raw.toLowerCase(Locale.ROOT).contains("không");
            if (!there && !nothingLeft) {
                tell("value-not-in-raw", "value",
                        "Số " + VietnameseNumber.format(number) + " không có trong “" + raw + "”"
                                + (found.isEmpty() ? "" : "; ở đó có " + list(found)) + ".",
                        "Sửa “value” theo văn bản; số không đọc chắc được thì bỏ “value” và nói rõ trong “doubts”.");
            }
        }
    }

    private void valueIsThere() {
        boolean stated = figure.raw().isPresent() && !VietnameseNumber.find(figure.raw().get()).isEmpty();
        boolean unread = figure.value().isEmpty() && !record.has("value");
        boolean needed = figure.comparator().isPresent() && figure.comparator().get() != Comparator.NONE;
        if (unread && stated && needed && figure.doubts().isEmpty()) {
            tell("value-missing", "raw", "Văn bản ghi “" + figure.raw().get() + "” mà không có “value”.",
                    "Thêm “value”; nếu không đọc được số, nói vì sao trong “doubts”.");
        }
    }

    private void comparatorAgreesWithRaw() {
        if (figure.raw().isEmpty() || figure.comparator().isEmpty()) {
            return;
        }
        Set<String> spoken = FigureWords.comparators(figure.raw().get());
        String word = figure.comparator().get().word();
        if (spoken.isEmpty() && SPOKEN.contains(figure.comparator().get())) {
            tell("comparator-not-in-raw", "comparator",
                    "“comparator” là " + word + ", mà trong “" + figure.raw().get() + "” không có chữ nào nói thế.",
                    "Chép vào “raw” cả chữ so sánh của văn bản, hoặc sửa “comparator”.");
        } else if (!spoken.isEmpty() && !spoken.contains(word)) {
            tell("comparator-contradicts-raw", "comparator",
                    "“" + figure.raw().get() + "” là " + String.join(" hoặc ", spoken) + ", nhưng “comparator” là "
                            + word + ".",
                    "Sửa “comparator” theo chữ của văn bản.");
        }
    }

    private void changeAgreesWithRaw() {
        if (figure.raw().isEmpty() || figure.change().isEmpty()) {
            return;
        }
        Set<String> spoken = FigureWords.changes(figure.raw().get());
        String word = figure.change().get().word();
        if (!spoken.isEmpty() && !spoken.contains(word)) {
            tell("change-contradicts-raw", "change",
                    "“" + figure.raw().get() + "” là " + String.join(" hoặc ", spoken) + ", nhưng “change” là "
                            + word + ".",
                    "Sửa “change” theo chữ của văn bản.");
        }
    }

    private void valueHasTheFormOfItsComparator() {
        if (figure.value().isEmpty() || figure.comparator().isEmpty()) {
            return;
        }
        boolean range = figure.value().get() instanceof Value.Range;
        boolean wanted = figure.comparator().get() == Comparator.RANGE;
        if (range != wanted) {
            tell("range-mismatch", "value",
                    wanted ? "“comparator” là range mà “value” chỉ có một số."
                            : "“value” là một khoảng mà “comparator” là " + figure.comparator().get().word() + ".",
                    wanted ? "Viết {low: …, high: …}." : "Đổi “comparator” thành range, hoặc viết {number: …}.");
        }
    }

    private void levelIsPossible() {
        boolean level = figure.change().isPresent()
                && (figure.change().get() == Change.LEVEL || figure.change().get() == Change.MAINTAIN);
        if (!level || figure.value().isEmpty() || figure.standard().isEmpty() || !figure.doubts().isEmpty()
                || figure.standard().get().max().isEmpty()
                || !figure.unit().equals(figure.standard().map(entry -> entry.unit()))) {
            return;
        }
        BigDecimal max = figure.standard().get().max().get();
        BigDecimal highest = ValueReader.numbers(figure.value().get()).get(0);
        if (figure.value().get() instanceof Value.Range range) {
            highest = range.high();
        }
        if (highest.compareTo(max) > 0) {
            tell("above-max", "value",
                    "Số " + VietnameseNumber.format(highest) + " vượt mức cao nhất có thể của “"
                            + figure.standard().get().name() + "”: " + VietnameseNumber.format(max) + ".",
                    "Xem lại số; nếu văn bản ghi đúng như thế, nói rõ trong “doubts”.");
        }
    }

    private void tell(String code, String key, String message, String hint) {
        record.fail(Problem.error(code, record.at(key), message, hint));
    }

    private static String list(List<BigDecimal> numbers) {
        return String.join(" · ", numbers.stream().map(VietnameseNumber::format).toList());
    }
}
