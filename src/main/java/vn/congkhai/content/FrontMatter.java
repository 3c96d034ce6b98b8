package vn.congkhai.content;

import java.util.Optional;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.TextFile;

/**
 * The lines of {@code document.md} between its two {@code ---} lines.
 *
 * @param first the line after the opening one
 * @param last the line before the closing one
 */
record FrontMatter(int first, int last) {

    private static final String RULE = "---";

    /** Finds the front matter; empty, with a problem added, when it does not open or does not close. */
    static Optional<FrontMatter> find(TextFile file, Problems problems) {
        if (!file.line(1).stripTrailing().equals(RULE)) {
            problems.add(Problem.error("no-front-matter", file.atLine(1),
                    "Tệp phải bắt đầu bằng một dòng “---”, rồi đến phần khai báo.",
                    "Thêm phần khai báo giữa hai dòng “---” ở đầu tệp."));
            return Optional.empty();
        }
        for (int line = 2; line <= file.lineCount(); line++) {
            if (file.line(line).stripTrailing().equals(RULE)) {
                if (line == 2) {
                    problems.add(Problem.error("no-front-matter", file.atLine(2), "Phần khai báo trống.",
                            "Viết các khóa bắt buộc (label, kind, status, text, summary, source) giữa hai dòng “---”."));
                    return Optional.empty();
                }
                return Optional.of(new FrontMatter(2, line - 1));
            }
        }
        problems.add(Problem.error("no-front-matter", file.atLine(1),
                "Phần khai báo mở bằng “---” mà không có dòng “---” đóng lại.",
                "Thêm một dòng “---” sau khóa cuối cùng."));
        return Optional.empty();
    }
}
