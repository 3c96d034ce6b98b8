package vn.congkhai.intake.results;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.congkhai.content.ResultsFile;
import vn.congkhai.judge.Latest;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.vietnamese.VietnameseDate;
import vn.congkhai.vietnamese.VietnameseNumber;

/** Puts the figures of a sheet into one {@code results.csv}, and remembers which line of the sheet each came from. */
final class Revision {

    private final ResultsFile file;
    private final int rows;
    private final Map<Integer, Integer> sheetRows = new TreeMap<>();

    Revision(ResultsFile file) {
        this.file = file;
        this.rows = file.results().size();
    }

    ResultsFile file() {
        return file;
    }

    boolean changed() {
        return !sheetRows.isEmpty();
    }

    /** Returns the figure of a target and period that counts now. */
    Optional<Result> current(Match match) {
        return Latest.of(file.results().stream().filter(result -> isAbout(result, match)).toList());
    }

    /** Returns the line of the sheet that changed a line of the file; empty when none did. */
    Optional<Integer> sheetRowAt(int line) {
        return file.rowAt(line).stream().mapToObj(sheetRows::get).filter(row -> row != null).findFirst();
    }

    /** Takes in a figure and returns what that changes, in words. */
    String take(Match match, Result told, int sheetRow) {
        Optional<Result> now = current(match);
        int row = now.map(file.results()::lastIndexOf).orElse(-1);
        if (row < 0 || row >= rows || isNews(now.get(), told)) {
            file.add(told);
            sheetRows.put(file.results().size() - 1, sheetRow);
            return where(told) + ": thêm " + words(told);
        }
        String words = where(told) + ": " + words(now.get()) + " → " + words(told);
        file.change(row, told);
        sheetRows.put(row, sheetRow);
        return words;
    }

    /** A firmer figure, or one of a later day, comes beside the earlier one; anything else mends it. */
    private static boolean isNews(Result now, Result told) {
        boolean loose = told.stage() == ResultStage.PRELIMINARY || told.stage() == ResultStage.ESTIMATE;
        return now.stage() != told.stage() || loose && !now.asOf().equals(told.asOf());
    }

    private static boolean isAbout(Result result, Match match) {
        return result.indicator().equals(match.indicator().id())
                && result.target().equals(match.target().id())
                && result.period().equals(match.period());
    }

    private static String where(Result result) {
        return result.indicator() + " " + result.target() + ", kỳ " + result.period().text();
    }

    private static String words(Result result) {
        String declared = result.declared().map(SheetWords::of).map(word -> ", xã tự đánh giá " + word).orElse("");
        return VietnameseNumber.format(result.value()) + " (" + SheetWords.of(result.stage()) + ", đến "
                + VietnameseDate.format(result.asOf()) + declared + "; " + result.source()
                + result.note().map(note -> "; " + note).orElse("") + ")";
    }
}
