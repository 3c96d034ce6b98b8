package vn.congkhai.intake.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Dropped;
import vn.congkhai.intake.text.DroppedKind;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;

/** Finds stamps of secrecy. A stamp stands alone, in capitals or behind its name; the same words in a sentence are none. */
final class Stamps {

    private static final String LEVEL = "(?:TUYỆT\\s+MẬT|TỐI\\s+MẬT|MẬT|Tuyệt\\s+mật|Tối\\s+mật|Mật)";
    private static final Pattern ALONE = Pattern.compile("[\\s\\p{P}*|]*(?:(?iu:độ\\s+mật|đóng dấu|dấu|mức độ mật)\\s*:?\\s*)?[“\"(\\[]*("
            + LEVEL + ")[\\s\\p{P}*|]*");
    private static final Pattern AFTER_NUMBER = Pattern.compile("(?iu:số)\\s*:?\\s*.{0,40}[(\\[]\\s*(" + LEVEL + ")\\s*[)\\]].{0,10}");
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}])(TUYỆT\\s+MẬT|TỐI\\s+MẬT)(?![\\p{L}])");
    private static final Pattern INTERNAL = Pattern.compile(
            "[\\s\\p{P}*|]*(?:(?iu:tài liệu|văn bản|báo cáo|bản)\\s+)?((?iu:lưu hành nội bộ|chỉ lưu hành nội bộ|không phổ biến))[\\s\\p{P}*|]*");

    private Stamps() {}

    static List<Flag> find(Paper paper, String file) {
        List<Flag> flags = new ArrayList<>();
        for (Passages passage : Passages.of(paper, file)) {
            for (String part : passage.text().split("\t")) {
                stamp(part).ifPresent(words -> flags.add(
                        passage.flag(problem(passage.location(), passage.where(), words), 0, passage.text().length())));
            }
        }
        for (Dropped dropped : paper.dropped()) {
            boolean margin = dropped.kind() == DroppedKind.RUNNING_HEADER || dropped.kind() == DroppedKind.RUNNING_FOOTER
                    || dropped.kind() == DroppedKind.SIDEWAYS || dropped.kind() == DroppedKind.PICTURE;
            if (margin) {
                String where = dropped.page() > 0 ? "Trang " + dropped.page() + ": " : "";
                stamp(dropped.text()).ifPresent(words -> flags.add(Flag.nowhere(problem(Location.of(file), where, words))));
            }
        }
        return flags.stream().distinct().toList();
    }

    private static Optional<String> stamp(String text) {
        for (Pattern pattern : List.of(ALONE, AFTER_NUMBER, INTERNAL)) {
            Matcher form = pattern.matcher(text);
            if (form.matches()) {
                return Optional.of(form.group(1));
            }
        }
        Matcher inside = CAPITALS.matcher(text);
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        return !capitals && inside.find() ? Optional.of(inside.group(1)) : Optional.empty();
    }

    private static Problem problem(Location location, String where, String words) {
        return Problem.error("secret-stamp", location, where + "Văn bản có dấu “" + words + "”, không được công khai.",
                "Không nhập văn bản này. Nếu dấu đã được giải mật, nhập bản đã giải mật và không còn dấu.");
    }
}
