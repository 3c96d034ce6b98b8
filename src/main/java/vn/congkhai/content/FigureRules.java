package vn.congkhai.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.Value;
import vn.congkhai.problem.Problem;
import vn.congkhai.source.Fields;
import vn.congkhai.vietnamese.FigureWords;
import vn.congkhai.vietnamese.VietnameseNumber;

/** Holds a target's value, comparator and change against the words of the document. */
final class FigureRules {

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
        rules.numbersStandInRaw();
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

    private void numbersStandInRaw() {
        if (figure.raw().isEmpty() || figure.value().isEmpty() || Doubts.about(figure.doubts(), figure.raw().get())) {
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
                        "Sửa “value” theo văn bản; nếu số trong văn bản đáng ngờ, ghi vào “doubts”.");
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
        if (!spoken.isEmpty() && !spoken.contains(word)) {
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
