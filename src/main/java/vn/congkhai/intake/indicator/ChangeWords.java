package vn.congkhai.intake.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Change;
import vn.congkhai.model.Measure;
import vn.congkhai.model.Modality;

/** Reads from the words before a figure whether it is a level or a movement, and the document's own verb. */
final class ChangeWords {

    private static final Pattern MAINTAIN = Plain.words("duy trì|giữ vững|giữ ổn định|giữ nguyên|giữ mức|ổn định ở mức");
    private static final Pattern STRIVE = Plain.words("phấn đấu|phần đầu|phấn đầu|phần đấu|cố gắng|nỗ lực");
    private static final Pattern TYPO = Plain.words("phần đầu|phấn đầu|phần đấu");
    private static final Pattern INCREASE = Pattern.compile("(?<![\\p{L}])(?:(?<!(?:tốc độ|mức|tỷ lệ|tỉ lệ|dân số) )tăng(?! trưởng| cường| lên| đến| tới| dân số| tự nhiên)"
            + "|có thêm|thêm|thành lập mới|kết nạp mới|kết nạp|(?:trồng|cấp|mở|xây|tạo|lắp đặt) mới(?= (?:trên |ít nhất |tối thiểu |khoảng |từ |được )?$)|phát triển mới|phát triển thêm|xây dựng mới|công nhận mới|công nhận thêm|thu hút thêm|gấp|tăng gấp)(?![\\p{L}])[^,;]{0,50}$");
    private static final Pattern DECREASE = Pattern.compile("(?<![\\p{L}])(?<!(?:tốc độ|mức|tỷ lệ|tỉ lệ) )giảm(?! nghèo| còn| xuống| dưới| đến| phát thải| tỷ lệ[^,;]{0,60} (?:xuống|còn)| số[^,;]{0,60} (?:xuống|còn))(?![\\p{L}])[^,;]{0,60}$");
    private static final Pattern LEVEL_AGAIN = Pattern.compile("(?<![\\p{L}])(?:còn|xuống|lên|đạt|là)(?![\\p{L}])[^,;]{0,25}$");
    private static final Pattern GROWTH = Plain.words("tốc độ tăng|tăng trưởng|tốc độ phát triển|nhịp độ|mức tăng|mức giảm|tỷ lệ tăng|tỉ lệ tăng|tỷ lệ giảm|tốc độ giảm|tỷ suất tăng");
    private static final Pattern EACH = Plain.words("(?:bình quân|trung bình)?(?: mỗi| hàng| hằng| một|/) ?năm|bình quân năm|bình quân/năm");
    private static final Pattern FLOW = Plain.words("thu nhập|thu ngân sách|chi|thu|doanh thu|sản lượng|giá trị|tổng mức|vốn|kim ngạch|khai thác|dự toán|gdp|grdp|lượng");

    private ChangeWords() {}

    /** @param clause plain words from the start of the part; @param lead those since the figure before */
    static Change change(String clause, String lead, boolean fromTo) {
        if (Plain.has(MAINTAIN, clause)) {
            return Change.MAINTAIN;
        }
        if (fromTo) {
            return Change.LEVEL;
        }
        if (moves(INCREASE, lead)) {
            return Change.INCREASE;
        }
        return moves(DECREASE, lead) ? Change.DECREASE : Change.LEVEL;
    }

    private static boolean moves(Pattern pattern, String lead) {
        String near = lead.substring(Math.max(0, lead.length() - 80));
        Matcher movement = pattern.matcher(near);
        return movement.find() && !Plain.has(LEVEL_AGAIN, near.substring(movement.start() + 4));
    }

    static Modality modality(String clause) {
        return Plain.has(MAINTAIN, clause) ? Modality.MAINTAIN
                : Plain.has(STRIVE, clause) ? Modality.STRIVE : Modality.COMMIT;
    }

    static boolean isStriven(String plain) {
        return Plain.has(STRIVE, plain);
    }

    /** Returns where the document's verb begins in the words; their length when it has none there. */
    static int verb(String lead) {
        Matcher strive = STRIVE.matcher(lead);
        Matcher maintain = MAINTAIN.matcher(lead);
        int first = strive.find() ? strive.start() : lead.length();
        return maintain.find() ? Math.min(first, maintain.start()) : first;
    }

    /** Returns where a word of movement begins, when one does. */
    static int movement(String lead) {
        for (Pattern pattern : new Pattern[] {INCREASE, DECREASE}) {
            Matcher movement = pattern.matcher(lead);
            if (movement.find()) {
                return movement.start();
            }
        }
        return lead.length();
    }

    static boolean isTypo(String plain) {
        return Plain.has(TYPO, plain);
    }

    static boolean isMaintain(String plain) {
        return Plain.has(MAINTAIN, plain);
    }

    static boolean isGrowth(String plain) {
        return Plain.has(GROWTH, plain);
    }

    static boolean isYearly(String plain) {
        return Plain.has(EACH, plain);
    }

    /** Returns what kind of quantity a figure is, from its unit and the words before it. */
    static Measure measure(String unit, String clause, Change change, boolean counted) {
        boolean moves = change == Change.INCREASE || change == Change.DECREASE;
        if (unit.startsWith("%") || unit.startsWith("‰") || unit.startsWith("điểm") || unit.startsWith("lần")) {
            return moves || isGrowth(clause) ? Measure.GROWTH : Measure.RATE;
        }
        if (unit.startsWith("tạ/") || unit.startsWith("tấn/ha")) {
            return Measure.RATE;
        }
        if (unit.contains("đồng") || unit.contains("/năm") || unit.startsWith("tấn") || unit.startsWith("lượt")
                || unit.startsWith("triệu") || unit.startsWith("tỷ") || unit.contains("/người")) {
            return Measure.FLOW;
        }
        boolean stock = unit.startsWith("ha") || unit.startsWith("km") || unit.startsWith("con") || unit.startsWith("m");
        return stock ? Measure.STOCK : counted ? Measure.COUNT : Plain.has(FLOW, clause) ? Measure.FLOW : Measure.COUNT;
    }
}
