package vn.congkhai.intake.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of groups of indicators: told from indicators, and cleaned of markers and counts. */
final class GroupNames {

    private static final String FIELDS = "(?:lĩnh vực|kinh tế|văn hóa|văn hoá|xã hội|môi trường|quốc phòng|an ninh|đô thị|hạ tầng"
            + "|nông nghiệp|nông thôn|y tế|giáo dục|lao động|an sinh|ngân sách|tài chính|cải cách|chuyển đổi số|khoa học|xây dựng đảng"
            + "|xây dựng hệ thống|hệ thống chính trị|công tác|tài nguyên|du lịch|thương mại|phát triển|đất đai|quản lý|nội chính|dân số)";
    private static final Pattern GROUP = Pattern.compile("(?:(?:các |những |nhóm |một số |về |hệ thống )*(?:chỉ tiêu|mục tiêu)(?: chủ yếu)?(?: về| kinh tế| xã hội| văn| môi trường| phát triển| khác| cụ thể| lĩnh vực|:| \\(|$)"
            + "|(?:về |nhóm |trong |trên )?lĩnh vực |về (?:các |công tác |phát triển |xây dựng )?" + FIELDS
            + "|" + FIELDS + "(?:[,;]? ?(?:-|và|,)? ?" + FIELDS + "){0,3} ?(?:\\([^)]{0,30}\\))? ?:?$)");
    private static final Pattern GENERAL = Pattern.compile("(?:tổng số|(?:các |những |hệ thống |một số |về )*(?:mục tiêu,? ?(?:và )?)?(?:các )?(?:chỉ tiêu|mục tiêu)(?: chủ yếu| cụ thể| chính| cơ bản| phát triển| kinh tế ?- ?xã hội){0,3})"
            + "(?: của)?(?: kế hoạch)?(?: (?:đến )?(?:năm|giai đoạn|nhiệm kỳ) [\\d -]+)?(?: ?\\([^)]{0,60}\\))? ?[:.]*");
    private static final Pattern COUNT = Pattern.compile("[ ,:;-]*\\(?[ ,]*(?:tổng số |gồm |có |với )*:? ?\\d{1,3} (?:chỉ tiêu|mục tiêu)[^)]{0,40}(?:\\)|$)[ .:;]*");
    private static final Pattern TAIL = Pattern.compile("[ .:;,*]+$");
    private static final int LONGEST = 160;

    private GroupNames() {}

    /** Tells whether the words name a group of indicators, such as {@code Về kinh tế (6 chỉ tiêu):}. */
    static boolean isGroup(String plain) {
        return GROUP.matcher(plain).lookingAt();
    }

    /** Tells whether a heading only says that indicators follow, such as {@code Các chỉ tiêu chủ yếu năm 2026:}. */
    static boolean isGeneral(String plain) {
        return GENERAL.matcher(plain).matches();
    }

    /** Returns the name without the count and closing signs. */
    static String clean(String words) {
        String head = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        String plain = Plain.of(head);
        Matcher count = COUNT.matcher(plain);
        int end = count.find() ? count.start() : head.length();
        Matcher tail = TAIL.matcher(plain.substring(0, end));
        return head.substring(0, tail.find() ? tail.start() : end).strip();
    }
}
