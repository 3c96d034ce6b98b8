package vn.congkhai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congkhai.model.Section;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.TextFile;

/** Reads the text of {@code document.md} below its front matter into a tree of sections. */
final class SectionsReader {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}[^`]*|~{3,}.*)");
    private static final Pattern NO_SPACE = Pattern.compile(" {0,3}#{1,6}[^#\\s].*");
    private static final Pattern TOO_DEEP = Pattern.compile(" {0,3}#{7,}.*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-{2,})[ \\t]*");
    private static final Pattern INSIDE = Pattern.compile(" {0,3}(?:>|[-*+] |\\d{1,9}[.)] )[>\\s]*#{1,6}[ \\t].*");

    private final TextFile file;
    private final Names anchors;
    private final Problems problems;
    private final List<OpenSection> top = new ArrayList<>();
    private final List<OpenSection> path = new ArrayList<>();
    private int textStart;

    /** @param anchors takes in the anchors of the text */
    SectionsReader(TextFile file, Names anchors, Problems problems) {
        this.file = file;
        this.anchors = anchors;
        this.problems = problems;
    }

    /** @param firstLine the first line below the front matter */
    List<Section> read(int firstLine) {
        textStart = firstLine;
        String fence = "";
        for (int number = firstLine; number <= file.lineCount(); number++) {
            String line = file.line(number);
            if (!fence.isEmpty()) {
                if (line.strip().startsWith(fence) && line.strip().chars().distinct().count() == 1) {
                    fence = "";
                }
            } else if (FENCE.matcher(line).matches()) {
                fence = line.strip().replaceAll("^(`+|~+).*", "$1");
            } else if (Nesting.tooDeep(line)) {
                tell("deep-nesting", number, "Danh sách hoặc đoạn trích lồng nhau quá sâu: hơn " + Nesting.DEEPEST + " tầng.",
                        "Bớt các dấu “>”, “-” hoặc dấu cách ở đầu dòng.");
            } else if (Nesting.tooManyMarks(line)) {
                tell("many-marks", number, "Dòng này có hơn " + Nesting.MOST_MARKS + " dấu *, _, [ hoặc `.",
                        "Bớt các dấu ấy; nếu là chữ của văn bản, viết \\* thay cho *.");
            } else if (line.indexOf('#') >= 0) {
                headingLine(line, number);
            } else if (number > firstLine && UNDERLINE.matcher(line).matches() && !file.line(number - 1).isBlank()) {
                tell("underlined-heading", number, "Dòng kẻ ngay dưới chữ biến dòng chữ ấy thành đề mục.",
                        "Viết đề mục bằng “## …”; nếu chỉ muốn kẻ ngang, để một dòng trống ở trên.");
            }
        }
        if (!fence.isEmpty()) {
            tell("open-fence", file.lineCount(), "Khối mã mở bằng " + fence + " mà không đóng.",
                    "Thêm một dòng " + fence + ".");
        }
        endText(file.lineCount() + 1);
        if (top.isEmpty()) {
            tell("no-heading", file.lineCount(), "Văn bản không có đề mục nào.", "Thêm ít nhất một dòng “## …”.");
        }
        return top.stream().map(OpenSection::close).toList();
    }

    private void headingLine(String line, int number) {
        Optional<Heading> heading = Heading.of(line, number);
        if (heading.isPresent()) {
            open(heading.get());
        } else if (TOO_DEEP.matcher(line).matches()) {
            tell("heading-level", number, "Đề mục sâu quá sáu dấu #.", "Dùng từ ## đến ######.");
        } else if (NO_SPACE.matcher(line).matches()) {
            tell("heading-space", number, "Sau dấu # thiếu dấu cách, nên dòng này không thành đề mục.",
                    "Thêm một dấu cách; nếu không phải đề mục, viết \\# ở đầu dòng.");
        } else if (INSIDE.matcher(line).matches()) {
            tell("heading-inside", number, "Đề mục nằm trong danh sách hoặc đoạn trích.",
                    "Đưa đề mục ra đầu dòng; nếu không phải đề mục, viết \\# thay cho #.");
        }
    }

    private void open(Heading heading) {
        if (heading.level() == 1) {
            tell("heading-level", heading.line(), "Đề mục một dấu # dành cho tên văn bản, do trang tự viết.",
                    "Dùng từ ## đến ######.");
            open(new Heading(2, heading.text(), heading.ownAnchor(), heading.line()));
            return;
        }
        if (heading.text().length() > Heading.LONGEST) {
            tell("long-heading", heading.line(), "Đề mục dài hơn " + Heading.LONGEST + " ký tự.",
                    "Đưa phần chữ dài xuống dưới đề mục.");
            return;
        }
        if (heading.text().isEmpty()) {
            tell("empty-heading", heading.line(), "Đề mục không có chữ nào.", "Viết tên đề mục như trong văn bản.");
            return;
        }
        endText(heading.line());
        textStart = heading.line() + 1;
        while (!path.isEmpty() && path.get(path.size() - 1).heading().level() >= heading.level()) {
            path.remove(path.size() - 1);
        }
        Optional<OpenSection> parent =
                path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
        OpenSection section = OpenSection.of(heading, parent);
        checkAnchor(section);
        parent.map(OpenSection::children).orElse(top).add(section);
        path.add(section);
    }

    private void checkAnchor(OpenSection section) {
        int line = section.heading().line();
        if (section.heading().ownAnchor().isPresent() && !Forms.isAnchor(section.anchor())) {
            tell("bad-anchor", line, "Mỏ neo “" + section.anchor() + "” không đúng dạng.",
                    "Chỉ dùng a-z, 0-9, “-” và “.”, ví dụ {#dieu-1.2-1}.");
        } else if (section.anchor().isEmpty()) {
            tell("empty-heading", line, "Đề mục không có chữ hay số nào để làm mỏ neo.",
                    "Thêm {#ten-rieng} vào cuối dòng.");
        } else if (anchors.contains(section.anchor())) {
            tell("duplicate-anchor", line, "Mỏ neo “" + section.anchor() + "” đã dùng cho một đề mục ở trên.",
                    "Thêm {#ten-khac} vào cuối dòng này.");
        }
        anchors.add(section.anchor(), file.atLine(line));
    }

    /** Gives the lines since the last heading to it. */
    private void endText(int nextLine) {
        String text = file.text().substring(file.offsetOfLine(textStart), file.offsetOfLine(nextLine)).strip();
        if (!path.isEmpty()) {
            path.get(path.size() - 1).text(text);
        } else if (!text.isEmpty() && nextLine <= file.lineCount()) {
            int line = textStart;
            while (file.line(line).isBlank()) {
                line++;
            }
            tell("text-before-heading", line, "Có chữ đứng trước đề mục đầu tiên.",
                    "Đặt nó dưới một đề mục “## …”.");
        }
    }

    private void tell(String code, int line, String message, String hint) {
        problems.add(Problem.error(code, file.atLine(line), message, hint));
    }
}
