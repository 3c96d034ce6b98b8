package vn.congkhai.intake.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.content.Decision;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.vietnamese.Fold;

/** The words that stand in the sheet for the words of content files. Read back, marks and capitals do not count. */
final class SheetWords {

    /** What is typed to say that the text states none. */
    static final String NONE = "không có";

    private static final Map<String, Decision> ANSWERS = new LinkedHashMap<>();
    private static final Map<String, String> COMPARATORS = new LinkedHashMap<>();
    private static final Map<String, String> MORE_COMPARATORS = new LinkedHashMap<>();
    private static final Map<String, String> CHANGES = new LinkedHashMap<>();
    private static final Map<String, String> STATES = new LinkedHashMap<>();
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        ANSWERS.put("đúng", Decision.CONFIRMED);
        ANSWERS.put("sửa", Decision.CHANGED);
        ANSWERS.put("bỏ", Decision.DROPPED);
        COMPARATORS.put("bằng", Comparator.EQUAL.word());
        COMPARATORS.put("ít nhất", Comparator.AT_LEAST.word());
        COMPARATORS.put("trên", Comparator.ABOVE.word());
        COMPARATORS.put("không quá", Comparator.AT_MOST.word());
        COMPARATORS.put("dưới", Comparator.BELOW.word());
        COMPARATORS.put("khoảng", Comparator.ABOUT.word());
        COMPARATORS.put("từ … đến …", Comparator.RANGE.word());
        COMPARATORS.put("không nêu mức", Comparator.NONE.word());
        MORE_COMPARATORS.putAll(COMPARATORS);
        MORE_COMPARATORS.put("đạt", Comparator.EQUAL.word());
        MORE_COMPARATORS.put("tối thiểu", Comparator.AT_LEAST.word());
        MORE_COMPARATORS.put("trở lên", Comparator.AT_LEAST.word());
        MORE_COMPARATORS.put("tối đa", Comparator.AT_MOST.word());
        CHANGES.put("mức phải đạt", Change.LEVEL.word());
        CHANGES.put("giữ ở mức", Change.MAINTAIN.word());
        CHANGES.put("tăng thêm", Change.INCREASE.word());
        CHANGES.put("giảm bớt", Change.DECREASE.word());
        STATES.put("có hiệu lực", DocumentStatus.IN_FORCE.word());
        STATES.put("dự thảo", DocumentStatus.DRAFT.word());
        STATES.put("đã bị thay thế", DocumentStatus.REPLACED.word());
        STATES.put("đã bãi bỏ", DocumentStatus.WITHDRAWN.word());
        STATES.put("không nói rõ", DocumentStatus.NOT_STATED.word());
        KINDS.put("nghị quyết", DocumentKind.RESOLUTION.word());
        KINDS.put("phụ lục", DocumentKind.ANNEX.word());
        KINDS.put("báo cáo", DocumentKind.REPORT.word());
    }

    private SheetWords() {}

    static List<String> answers() {
        return List.copyOf(ANSWERS.keySet());
    }

    static List<String> comparators() {
        return List.copyOf(COMPARATORS.keySet());
    }

    static List<String> changes() {
        return List.copyOf(CHANGES.keySet());
    }

    static List<String> states() {
        return List.copyOf(STATES.keySet());
    }

    static List<String> kinds() {
        return List.copyOf(KINDS.keySet());
    }

    static Optional<Decision> answer(String words) {
        return read(ANSWERS, words);
    }

    static String answer(Decision decision) {
        return word(ANSWERS, decision);
    }

    static Optional<String> comparator(String words) {
        return read(MORE_COMPARATORS, words);
    }

    static Optional<String> change(String words) {
        return read(CHANGES, words);
    }

    static Optional<String> state(String words) {
        return read(STATES, words);
    }

    /** Returns the words for the word of a content file; that word itself when it is unknown. */
    static String state(Optional<String> word) {
        return word.map(one -> STATES.containsValue(one) ? word(STATES, one) : one).orElse("");
    }

    static Optional<String> kind(String words) {
        return read(KINDS, words);
    }

    static String kind(Optional<String> word) {
        return word.map(one -> KINDS.containsValue(one) ? word(KINDS, one) : one).orElse("");
    }

    static boolean isNone(String words) {
        return Fold.fold(words).equals(Fold.fold(NONE));
    }

    private static <T> Optional<T> read(Map<String, T> words, String typed) {
        String folded = Fold.fold(typed);
        return words.entrySet().stream().filter(one -> Fold.fold(one.getKey()).equals(folded)).map(Map.Entry::getValue).findFirst();
    }

    private static <T> String word(Map<String, T> words, T meant) {
        return words.entrySet().stream().filter(one -> one.getValue().equals(meant)).map(Map.Entry::getKey).findFirst().orElseThrow();
    }
}
