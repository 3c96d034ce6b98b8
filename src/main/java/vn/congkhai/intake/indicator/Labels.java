package vn.congkhai.intake.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that say what a figure counts. */
final class Labels {

    private static final Pattern OPENING = Pattern.compile("(?:[ ,;.:()*\\-\"$]+|(?:trở lên|trở xuống|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|và|trong đó|còn|với|bao gồm|gồm|riêng|cụ thể|đồng thời|phấn đấu(?: xây dựng)?|phần đầu|nâng|đưa"
            + "|(?:đến |trong |cuối |hết )*năm 20\\d\\d(?: so với năm 20\\d\\d)?|(?:hằng|hàng) năm|giai đoạn 20\\d\\d ?- ?20\\d\\d|(?:điều chỉnh|sửa đổi(?:, bổ sung)?|thay(?: thế)?)(?: tăng| giảm)?(?: chỉ tiêu| cụm từ| nội dung)*|nay là|bổ sung chỉ tiêu|chỉ tiêu)(?![\\p{L}]))+");
    private static final Pattern CLOSING = Pattern.compile("(?:[ ,;:.(*=$≥≤><~\"-]+|\\\\[gl]eq?|(?<![\\p{L}])(?:đạt và vượt|ước đạt|đạt|là|còn|có|trên|dưới|từ|khoảng|tối thiểu|ít nhất|tối đa|không quá|không dưới|hơn"
            + "|tăng|giảm|xuống|(?<!trở )lên|thêm|phấn đấu|phần đầu|(?:đến |trong |cuối |hết |của )*năm 20\\d\\d|(?:hằng|hàng|mỗi) năm|so với năm 20\\d\\d|mức|được|ở|điều chỉnh|duy trì|gấp|tỷ lệ|đạt tỷ lệ|chiếm))$");
    private static final Pattern VERB = Pattern.compile("(?:(?:có|thành lập|phát triển|trồng|duy trì|giữ vững|xây dựng|giải quyết|đào tạo|kết nạp|hoàn thành|tạo|thu hút|công nhận|mở|cấp|hỗ trợ|giảm|tăng|chuyển hoá|chuyển hóa|bồi dưỡng|tổ chức|đầu tư|sửa chữa|nâng cấp|xóa|xoá|phấn đấu|ít nhất|tối thiểu|từ|không quá|trên|khoảng|trong đó|thêm|mới)(?![\\p{L}])[ ,]*)+");
    private static final Pattern PART_ROW = Pattern.compile("(?:(?:trong đó|tr\\.? ?đó|tđ|bao gồm|gồm|chia ra|riêng)(?![\\p{L}]) ?[:,]? ?[-+•*]? ?)+");
    private static final int LONGEST = 200;

    private Labels() {}

    /**
     * Returns the words that say what a figure counts; an ellipsis when there are none.
     *
     * @param lead words before the figure, since the figure or part before
     * @param tail words after it, to the end of its part
     * @param before what the figure before counts; empty when there is none
     */
    static String of(String lead, String tail, String before) {
        String words = closed(opened(lead));
        String verbless = words.isEmpty() ? words : words.substring(verbs(Plain.of(words)));
        if (verbless.isBlank()) {
            String after = closed(opened(tail));
            String both = (words + " " + after).strip();
            words = after.isBlank() && !before.isEmpty() ? before : both;
        }
        words = words.isBlank() ? before : words;
        String some = words.isBlank() ? (lead + " " + tail).strip() : words;
        return some.isEmpty() ? "…" : upperFirst(shortened(some));
    }

    /** Returns what a row of a table counts: its words without list marker and without what only says that it is a part. */
    static String ofRow(String words) {
        String unmarked = words.substring(Math.min(words.length(), Marker.of(words).length()));
        Matcher part = PART_ROW.matcher(Plain.of(unmarked));
        String own = part.lookingAt() && part.end() < unmarked.length() ? upperFirst(unmarked.substring(part.end())) : unmarked;
        return own.isBlank() ? words : own.strip();
    }

    /** Tells whether the words before a figure name nothing. */
    static boolean isBlank(String lead) {
        return closed(opened(lead)).isBlank();
    }

    private static String opened(String words) {
        Matcher opening = OPENING.matcher(Plain.of(words));
        return opening.lookingAt() ? words.substring(opening.end()) : words;
    }

    private static String closed(String words) {
        String plain = Plain.of(words);
        int end = plain.length();
        Matcher closing = CLOSING.matcher(plain);
        for (int i = 0; i < 12 && closing.region(Math.max(0, end - 40), end).find(); i++) {
            end = closing.start();
        }
        return words.substring(0, end).strip();
    }

    private static int verbs(String plain) {
        Matcher verb = VERB.matcher(plain);
        return verb.lookingAt() ? verb.end() : 0;
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int blank = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, blank < LONGEST / 2 ? LONGEST : blank);
    }

    private static String upperFirst(String words) {
        return words.isEmpty() ? words : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
                + words.substring(words.offsetByCodePoints(0, 1));
    }
}
