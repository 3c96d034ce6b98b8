package vn.congkhai.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.problem.Problem;
import vn.congkhai.source.Fields;

/** Rules between a document and the folder it stands in, which is its address. */
final class FolderRules {

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:-.*)?");

    private FolderRules() {}

    static void check(Fields record, DocumentScope scope, Optional<String> place, Optional<LocalDate> adopted) {
        int slash = scope.folder().lastIndexOf('/');
        String parent = slash < 0 ? "" : scope.folder().substring(0, slash);
        place.ifPresent(slug -> scope.vocabulary().places().refer(record, "place", slug));
        // A place that does not exist was just told; the folder may well be right.
        boolean readable = place.map(scope.vocabulary().places()::knows).orElse(!record.has("place"));
        String expected = place.orElse(ContentFolders.UNKNOWN_PLACE);
        if (readable && !parent.equals(expected)) {
            String why = place.isPresent() ? "“place” là " + expected : "“place” không nêu xã nào";
            record.fail(Problem.error("folder-place", record.at("place"),
                    why + ", nhưng văn bản nằm trong thư mục content/" + parent + ".",
                    "Chuyển thư mục của văn bản vào content/" + expected + "/, hoặc sửa “place”."));
        }
        checkDate(record, scope.folder().substring(slash + 1), adopted);
    }

    private static void checkDate(Fields record, String name, Optional<LocalDate> adopted) {
        Matcher dated = DATED.matcher(name);
        if (!dated.matches()) {
            return;
        }
        String date = dated.group(1);
        if (adopted.isPresent() && !adopted.get().toString().equals(date)) {
            record.fail(Problem.error("folder-date", record.at("adopted"),
                    "Văn bản thông qua ngày " + adopted.get() + ", nhưng tên thư mục ghi " + date + ".",
                    "Sửa “adopted”, hoặc đổi tên thư mục thành " + adopted.get() + name.substring(date.length()) + "."));
        } else if (adopted.isEmpty() && !isDay(date)) {
            record.fail(Problem.error("folder-date", record.location(),
                    "Tên thư mục bắt đầu bằng " + date + ", không có trong lịch.", "Đổi tên thư mục."));
        }
    }

    private static boolean isDay(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
