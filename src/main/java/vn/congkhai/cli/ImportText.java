package vn.congkhai.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.draft.DraftIndicator;
import vn.congkhai.intake.draft.Passages;
import vn.congkhai.intake.draft.StatedNumbers;
import vn.congkhai.intake.folder.Imported;
import vn.congkhai.intake.guard.Flag;
import vn.congkhai.intake.indicator.FoundDoubt;
import vn.congkhai.intake.indicator.Grade;
import vn.congkhai.intake.indicator.StatedCount;
import vn.congkhai.intake.review.Handout;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.DroppedKind;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Passage;
import vn.congkhai.problem.Problem;

/** Tells people what an import read: what is doubtful first, then counts, gaps and what was left out. */
final class ImportText {

    private static final int LONGEST = 100;

    private final Draft draft;
    private final Passages passages;
    private final StringBuilder text = new StringBuilder();

    private ImportText(Draft draft) {
        this.draft = draft;
        this.passages = new Passages(draft.paper(), draft.outline());
    }

    /** Returns the whole report on one document, ended by an empty line. */
    static String of(ImportCommand.Report told, boolean dryRun) {
        Imported imported = told.imported();
        ImportText report = new ImportText(imported.draft());
        report.head();
        report.list(imported.files().isEmpty() && imported.existed() ? "Đã có từ trước" : "Khác với tệp nội dung đang có", imported.differences());
        report.doubts();
        report.counts();
        report.unknown();
        report.flags(imported.warnings());
        report.dropped();
        report.written(imported, dryRun);
        told.handout().ifPresent(report::handout);
        return report.text.append('\n').toString();
    }

    private void head() {
        line(draft.source().name() + ": " + draft.metadata().label());
    }

    private void doubts() {
        List<String> told = new ArrayList<>();
        for (Doubt doubt : draft.metadata().doubts()) {
            told.add(doubt.passage().map(ImportText::where).orElse("") + "“" + shortened(doubt.found()) + "”: " + doubt.note());
        }
        for (DraftIndicator indicator : draft.indicators()) {
            String where = where(passages.of(indicator.found().start(), indicator.found().end()));
            for (FoundDoubt doubt : indicator.found().doubts()) {
                told.add(where + "“" + shortened(doubt.found()) + "”: " + doubt.note());
            }
        }
        list("Chỗ chưa rõ, cần xem trước", told);
    }

    private void counts() {
        int found = draft.indicators().size();
        StatedNumbers stated = StatedNumbers.of(draft.findings());
        line("  Chỉ tiêu: " + stated.whole().map(count -> "nêu " + count.stated() + ", tìm thấy " + found)
                .orElse("tìm thấy " + found + "; văn bản không nêu tổng số") + ".");
        for (StatedCount count : stated.groups()) {
            line("    - " + count.group() + ": nêu " + count.stated() + ", tìm thấy " + count.found()
                    + (count.agrees() ? "" : " (không khớp)"));
        }
        if (found > 0) {
            long sure = draft.indicators().stream().filter(indicator -> indicator.found().grade() == Grade.SURE).count();
            line("  Mức tin cậy: " + sure + " " + Grade.SURE.words() + ", " + (found - sure) + " " + Grade.LOOK.words() + ".");
        }
    }

    private void unknown() {
        Metadata metadata = draft.metadata();
        List<String> missing = new ArrayList<>();
        missing(missing, "tên gọi", metadata.title().isEmpty());
        missing(missing, "số", metadata.number().isEmpty());
        missing(missing, "cơ quan ban hành", metadata.issuer().isEmpty());
        missing(missing, "ngày thông qua", metadata.adopted().isEmpty());
        missing(missing, "ngày có hiệu lực", metadata.effective().isEmpty());
        missing(missing, "kỳ kế hoạch", metadata.period().isEmpty());
        missing(missing, "khóa, kỳ họp", metadata.session().isEmpty());
        missing(missing, "người ký", metadata.signatory().isEmpty());
        if (!missing.isEmpty()) {
            line("  Không thấy trong văn bản: " + String.join(", ", missing) + ".");
        }
    }

    private static void missing(List<String> all, String name, boolean missing) {
        if (missing) {
            all.add(name);
        }
    }

    private void flags(List<Problem> warnings) {
        List<String> told = new ArrayList<>();
        for (Problem warning : warnings) {
            told.add(warning.message() + " " + warning.hint());
        }
        for (Flag flag : draft.flags()) {
            int line = flag.problem().location().line();
            told.add((line > 0 ? "dòng " + line + ": " : "") + flag.problem().message() + " " + flag.problem().hint());
        }
        list("Trước khi công khai phải xem", told);
    }

    private void dropped() {
        Map<DroppedKind, List<Dropped>> kinds = draft.paper().dropped().stream()
                .collect(Collectors.groupingBy(Dropped::kind, LinkedHashMap::new, Collectors.toList()));
        List<String> told = new ArrayList<>();
        kinds.forEach((kind, pieces) -> {
            List<String> words = pieces.stream().map(Dropped::text).map(String::strip).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).distinct().limit(3).toList();
            String shown = words.isEmpty() ? "" : " (" + words.stream().map(word -> "“" + shortened(word) + "”").collect(Collectors.joining(", "))
                    + (pieces.size() > words.size() ? ", …" : "") + ")";
            told.add(name(kind) + ": " + pieces.size() + shown);
        });
        if (!draft.paper().footnotes().isEmpty()) {
            told.add("chú thích chuyển xuống cuối: " + draft.paper().footnotes().size());
        }
        list("Bỏ ra ngoài câu chữ của văn bản", told);
    }

    private static String name(DroppedKind kind) {
        return switch (kind) {
            case PAGE_NUMBER -> "số trang";
            case RUNNING_HEADER -> "dòng lặp ở đầu trang";
            case RUNNING_FOOTER -> "dòng lặp ở chân trang";
            case FOOTNOTE_MARK -> "dấu chú thích";
            case SOFT_HYPHEN -> "dấu ngắt chữ ẩn";
            case BLANKS -> "khoảng trắng thừa";
            case INVISIBLE -> "ký tự không nhìn thấy";
            case DELETED -> "chữ đã xóa trong chế độ theo dõi sửa đổi";
            case HIDDEN -> "chữ ẩn";
            case COMMENT -> "nhận xét bên lề";
            case PICTURE -> "hình";
            case REPEATED_HEADER -> "dòng tiêu đề bảng lặp lại";
            case SIDEWAYS -> "chữ xoay ngang";
        };
    }

    private void written(Imported imported, boolean dryRun) {
        String folder = draft.folder().isEmpty() ? "chưa đặt được tên thư mục; thêm --name" : "content/" + draft.folder();
        if (imported.existed() && imported.files().isEmpty()) {
            line("  Không ghi gì vào " + folder + ".");
            return;
        }
        if (dryRun) {
            line("  Chỉ thử, không ghi gì. Thư mục sẽ là: " + folder);
            return;
        }
        line("  Đã ghi vào " + folder + ": " + String.join(", ", imported.files()) + ".");
        long open = imported.open();
        if (open > 0) {
            line("  Còn " + open + " mục chờ người xác nhận; trước đó congkhai check không cho công bố.");
        }
    }

    private void handout(Handout handout) {
        line("  Để rà soát: trang so với bản gốc " + handout.page() + ", bảng trả lời " + handout.sheet() + ".");
        line("  Trả lời xong thì nạp: congkhai review " + handout.sheet() + " --into content/" + draft.folder() + " --by \"Họ tên\"");
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            line("  " + title + ":");
            items.forEach(item -> line("    - " + item));
        }
    }

    /** Returns the place before a remark, such as {@code dòng 39: }; empty when there is none. */
    private static String where(Passage passage) {
        return passage.lines().map(ImportText::lines).or(() -> passage.page().map(page -> "trang " + page + ": ")).orElse("");
    }

    private static String lines(Lines lines) {
        return "dòng " + lines.first() + (lines.last() > lines.first() ? "-" + lines.last() : "") + ": ";
    }

    private static String shortened(String words) {
        String plain = words.replaceAll("\\s+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
