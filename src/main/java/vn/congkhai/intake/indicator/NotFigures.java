package vn.congkhai.intake.indicator;

import java.util.regex.Pattern;

/** Tells numbers that promise nothing from those that may: years, dates, legal numbers, ages, ranks, counts of targets. */
final class NotFigures {

    private static final int NEAR = 40;

    private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?:nghị quyết|quyết định|nghị định|thông tư|chỉ thị|tờ trình|báo cáo|công văn|hướng dẫn|kết luận|luật|qđ|nq|nđ|tt)(?: liên tịch| nqlt)?(?: số)?:?"
            + "|số:|điều|khoản|điểm|chương|mục|phần|phụ lục|biểu(?: số| mẫu)?|bảng(?: số)?|(?:chỉ tiêu|tiêu chí|nội dung|nhiệm vụ|dự án|tiểu dự án|chương trình|đề án|quy định) số"
            + "|tiểu dự án|thứ|lớp|mức độ|cấp độ|cấp|khóa|khoá|hạng|loại|quốc lộ|tỉnh lộ|đường tỉnh|huyện lộ|ql|đt|tl|quý|tháng|ngày|nhóm|phương án|hộ khẩu số"
            + "|vùng|khu vực|giá so sánh(?: năm)?|so sánh(?: năm)?|thời điểm|giai đoạn|thời kỳ|nhiệm kỳ|niên độ|năm học|công nghệ|web|thế hệ|iso|tcvn|qcvn|vneid mức)"
            + " ?\\(?$");
    private static final Pattern BEFORE_YEAR = Pattern.compile("(?<![\\p{L}\\d])(?:năm|đến|từ|và|hết|cuối|đầu|so với|kh|th|uth|ước|trước|sau|vào|-|/|\\()"
            + " ?\\(?$");
    private static final Pattern BETWEEN = Pattern.compile("(?:từ|đến|và) ?$");
    private static final Pattern PLACE_NAME = Pattern.compile("(?<![\\p{L}\\d])(?<!các )(?:tổ dân phố|tdp|thôn|bản|xóm|ấp|tiểu khu|khu phố|khối phố|khối|tổ|đội|km|công trình|bộ tiêu chí|covid-?|sars-?)(?: số)? ?$");
    private static final Pattern AFTER = Pattern.compile("(?:"
            + " ?/ ?(?:\\d{4} ?/ ?)?(?:nq|qđ|kh|ct|tt|bc|nđ|qh\\d|hd|tb|kl|đa|tw|ubnd|hđnd|ubtvqh)(?![\\p{Ll}])"
            + "|-(?:nq|ct|kl|qđ|hd|kh|qđi)/"
            + "| ?(?:sao)(?![\\p{L}])"
            + "| (?:tháng|quý)(?![\\p{L}])"
            + "| (?:chỉ tiêu|mục tiêu|phương án|kỳ họp|lĩnh vực|nhóm chỉ tiêu)(?![\\p{L}])(?! trở)"
            + "|[gb](?![\\p{L}])|/\\d{1,2} ?giờ|\\.0(?![\\d%])"
            + ")");
    private static final Pattern AGE = Pattern.compile(" ?(?:(?:-|đến)(?: dưới| hết)? ?\\d{1,3} ?)?(?:tháng )?tuổi(?![\\p{L}])");
    private static final Pattern AGED = Pattern.compile("(?<![\\p{L}])(?:độ tuổi|tuổi từ)(?: từ| dưới| trên)? ?$");
    private static final Pattern LISTED = Pattern.compile("(?:[(,] ?|và )số $");
    private static final Pattern PERCENT = Pattern.compile(" ?\\\\?[%‰]");
    private static final Pattern YEARS_LONG = Pattern.compile(" năm(?![\\p{L}])");
    private static final Pattern SHORT_TIME = Pattern.compile(" (?:ngày|giờ|phút)(?![\\p{L}])(?! đêm)");
    private static final Pattern WITHIN = Pattern.compile("(?<![\\p{L}])(?:trong|sau|trước|vòng|tối đa|chậm nhất|thời hạn|thời gian|trên ngày|/)(?: vòng)? $");
    private static final Pattern DENOMINATOR = Pattern.compile(
            "0?1 ?(?:ha|hecta|vạn dân|vạn người|đơn vị diện tích|người|hộ|lao động|km2|sào)(?![\\p{L}])"
                    + "|(?:1\\.000|10\\.000|100\\.000|1000|10000|100000) ?(?:dân|người|trẻ|hộ|lao động|phụ nữ|ca đẻ)(?![\\p{L}])|0?1 (?:xã|thôn|bản) (?:một|1|0?1) ");
    private static final Pattern PER = Pattern.compile("(?:trên|/|tính trên|tính|cho|mỗi|bình quân|của)(?: mỗi)? ?$");

    private NotFigures() {}

    /** Tells whether the number from {@code start} to {@code end} of the plain text is none that promises. */
    static boolean isOne(String plain, int start, int end) {
        String before = plain.substring(Math.max(0, start - NEAR), start);
        String after = plain.substring(end, Math.min(plain.length(), end + NEAR));
        String digits = plain.substring(start, end);
        boolean unit = Units.at(plain, end).isPresent();
        return isYear(before, after, digits, unit)
                || isRank(digits, after) && Plain.has(BEFORE, before) && !(unit && endsWithAny(before, "điểm ", "cấp ", "nhóm ", "hạng ", "vùng "))
                || Plain.has(PLACE_NAME, before) && !unit
                || AFTER.matcher(after).lookingAt()
                || digits.equals("24") && after.startsWith("/7")
                || Plain.has(LISTED, before) && !unit && isRank(digits, after)
                || Plain.has(AGED, before) && isRank(digits, after)
                || AGE.matcher(after).lookingAt() && !plain.contains("tuổi thọ")
                || YEARS_LONG.matcher(after).lookingAt() && !before.contains("số năm")
                || SHORT_TIME.matcher(after).lookingAt() && Plain.has(WITHIN, before)
                || Plain.has(PER, before) && DENOMINATOR.matcher(digits + after).lookingAt();
    }

    private static boolean isYear(String before, String after, String digits, boolean unit) {
        if (digits.length() != 4 || !(digits.startsWith("19") || digits.startsWith("20")) || !digits.chars().allMatch(Character::isDigit)) {
            return false;
        }
        return !unit || Plain.has(BEFORE_YEAR, before) && !after.startsWith("%") && !Plain.has(BETWEEN, before);
    }

    /** Ranks and numbers of documents are short whole numbers, and nobody gives them in per cent. */
    private static boolean isRank(String digits, String after) {
        return digits.indexOf(',') < 0 && (digits.indexOf('.') < 0 || digits.length() < 4) && !PERCENT.matcher(after).lookingAt();
    }

    private static boolean endsWithAny(String text, String... ends) {
        for (String end : ends) {
            if (text.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
