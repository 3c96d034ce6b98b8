package vn.congkhai.intake.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in the words of a budget what is handed out to offices and works, which promises nothing, from its totals. */
final class Allocations {

    private static final Pattern HANDS_OUT = Pattern.compile("(?<![\\p{L}])(?:(?:được |sẽ |đã |để )*(?:phân bổ|phân khai|bố trí|giao|cấp|trích|dành)(?! (?:tăng|giảm))(?: \\p{L}+){0,3}? (?:cho|về|để|tại|các|từng)(?![\\p{L}])|(?:phân bổ|bố trí) ?:)");
    private static final Pattern STARTS = Pattern.compile("(?:(?:tiếp tục|ưu tiên|thực hiện) )*(?:phân bổ|phân khai|bố trí|giao|cấp|trích|dành)(?![\\p{L}])");
    private static final Pattern HANDING = Plain.words("phan bo|phan khai|bo tri");

    private Allocations() {}

    /**
     * Tells whether a whole item of a budget only hands out.
     *
     * @param heading bare words of the heading it stands under
     */
    static boolean isOne(String plain, String heading) {
        if (STARTS.matcher(plain).lookingAt()) {
            return true;
        }
        return Plain.has(HANDING, heading) && start(plain) < plain.length() && !plain.substring(0, start(plain)).contains(":");
    }

    /** Returns where the words begin that hand out; the length when none do. */
    static int start(String plain) {
        Matcher words = HANDS_OUT.matcher(plain);
        return words.find() ? words.start() : plain.length();
    }
}
