package vn.congkhai.intake.results;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.congkhai.model.DeclaredStatus;
import vn.congkhai.model.ResultStage;

/** The words that staff choose from in a sheet; the words of {@code results.csv} are understood too. */
final class SheetWords {

    private SheetWords() {}

    static String of(ResultStage stage) {
        return switch (stage) {
            case PRELIMINARY -> "sơ bộ";
            case ESTIMATE -> "ước thực hiện";
            case FINAL -> "chính thức";
            case REVISED -> "điều chỉnh";
        };
    }

    static String of(DeclaredStatus declared) {
        return switch (declared) {
            case EXCEEDED -> "vượt";
            case MET -> "đạt";
            case NEARLY_MET -> "cơ bản đạt";
            case NOT_MET -> "chưa đạt";
        };
    }

    static List<String> stages() {
        return Arrays.stream(ResultStage.values()).map(SheetWords::of).toList();
    }

    static List<String> declared() {
        return Arrays.stream(DeclaredStatus.values()).map(SheetWords::of).toList();
    }

    static Optional<ResultStage> stage(String text) {
        return find(ResultStage.values(), SheetWords::of, ResultStage::word, text);
    }

    static Optional<DeclaredStatus> declared(String text) {
        return find(DeclaredStatus.values(), SheetWords::of, DeclaredStatus::word, text);
    }

    private static <E> Optional<E> find(E[] members, Function<E, String> words, Function<E, String> ids, String text) {
        String wanted = SheetColumn.plain(text);
        return Arrays.stream(members)
                .filter(member -> SheetColumn.plain(words.apply(member)).equals(wanted)
                        || SheetColumn.plain(ids.apply(member)).equals(wanted))
                .findFirst();
    }
}
