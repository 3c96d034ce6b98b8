package vn.congkhai.intake.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.problem.Problem;

/** Finds numbers that belong to one person: identity cards, telephones, bank accounts. */
final class PersonalNumbers {

    private static final String SEPARATOR = "[ .-]?";
    private static final Pattern IDENTITY = Pattern.compile("(?<![\\d.,])(0\\d{2}" + SEPARATOR + "\\d{3}" + SEPARATOR + "\\d{3}" + SEPARATOR + "\\d{3})(?![\\d]|[.,]\\d)");
    private static final Pattern NAMED_IDENTITY = Pattern.compile(
            "(?iu)(?:cccd|cmnd|cmt|căn cước(?: công dân)?|chứng minh (?:nhân dân|thư)|định danh(?: cá nhân)?|hộ chiếu)[^\\d\\n]{0,25}(\\p{Lu}?\\d{7,12})(?!\\d)");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.,/])((?:0|\\+84[ .]?)[35789]\\d" + SEPARATOR + "\\d{3}" + SEPARATOR + "\\d{3,4}|(?:0|\\+84[ .]?)[35789]\\d{2}" + SEPARATOR
                    + "\\d{3}" + SEPARATOR + "\\d{3})(?![\\d]|[.,]\\d)");
    private static final Pattern NAMED_PHONE = Pattern.compile(
            "(?iu)(?:điện thoại|đt|sđt|hotline|di động|zalo)(?![\\p{L}])[^\\d\\n]{0,15}(\\(?\\+?\\d[\\d .()-]{7,14}\\d)");
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?iu)(?:số tài khoản|stk|tài khoản(?: số| ngân hàng)?)(?![\\p{L}])[^\\d\\n]{0,25}(\\d[\\d .-]{6,20}\\d)");

    private static final int SHOWN = 3;

    private PersonalNumbers() {}

    static List<Flag> find(Paper paper, String file) {
        List<Flag> flags = new ArrayList<>();
        for (Passages passage : Passages.of(paper, file)) {
            List<String> seen = new ArrayList<>();
            add(flags, passage, seen, ACCOUNT, "bank-account", "số tài khoản ngân hàng");
            add(flags, passage, seen, NAMED_IDENTITY, "identity-number", "số giấy tờ tùy thân");
            add(flags, passage, seen, NAMED_PHONE, "phone-number", "số điện thoại");
            add(flags, passage, seen, PHONE, "phone-number", "số điện thoại");
            add(flags, passage, seen, IDENTITY, "identity-number", "số giống số căn cước công dân");
        }
        return flags;
    }

    private static void add(List<Flag> flags, Passages passage, List<String> seen, Pattern pattern, String code, String what) {
        Matcher found = pattern.matcher(passage.text());
        while (found.find()) {
            String digits = found.group(1).replaceAll("[^\\d]", "");
            if (seen.stream().noneMatch(other -> other.contains(digits) || digits.contains(other))) {
                seen.add(digits);
                flags.add(passage.flag(Problem.warning(code, passage.location(),
                        passage.where() + "Có " + what + ": " + masked(digits) + ".",
                        "Xem có phải của một cá nhân không; nếu phải, che số này trong bản công khai."), found.start(1), found.end(1)));
            }
        }
    }

    /** The number itself does not belong into reports either. */
    private static String masked(String digits) {
        int hidden = Math.max(0, digits.length() - 2 * SHOWN);
        return digits.substring(0, SHOWN) + "•".repeat(hidden) + digits.substring(SHOWN + hidden);
    }
}
