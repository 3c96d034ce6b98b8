package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Comparator;

/** Reads how a figure is compared from the words right before and right after it. */
final class ComparatorWords {

    /**
     * A comparator as read.
     *
     * @param comparator what the words say
     * @param start offset in the lead where the words begin; the length of the lead when none stand there
     * @param end offset in the tail where the words end; 0 when none stand there
     */
    record Found(Comparator comparator, int start, int end) {}

    private record Rule(Comparator comparator, Pattern pattern) {}

    /** Words that may stand between the comparing word and the number. */
    private static final String LINK = "(?: ?(?:đạt|có|là|được|mức|bằng|tỷ lệ|tỉ lệ|khoảng|bình quân|thêm|mới|thêm được|mỗi năm|hàng năm|hằng năm|từ))*+ ?[($]*";
    private static final String END = LINK + "$";
    private static final List<Rule> BEFORE = new ArrayList<>();
    private static final Pattern FAR = Pattern.compile("(?<![\\p{L}])(?:(ít nhất|tối thiểu)(?! (?:\\d+|một|hai|ba) lần)|(tối đa|không quá|không vượt quá))(?= [^,.;:(]{0,40}$)");
    private static final Pattern ON = Pattern.compile(" ?(?:[^\\d ,;.()]+ ){0,2}?(trở lên|trở xuống)(?![\\p{L}])");
    private static final Pattern RATING = Pattern.compile("(?<![\\p{L}])(?:nhiệm vụ|khá|tốt|giỏi|sao|trung bình|bậc|hạng|mức)(?![\\p{L}])");
    private static final Pattern OR_MORE = Pattern.compile(" ?(?:\\()?(?:hoặc|và) (cao|nhiều|lớn|thấp|ít|nhỏ) hơn");

    static {
        rule(Comparator.AT_LEAST, "không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|ít nhất|tối thiểu|đạt và vượt|lớn hơn hoặc bằng|≥|>=|\\\\geq?(?:slant)?");
        rule(Comparator.AT_MOST, "không quá|không vượt quá|không vượt|không cao hơn|không hơn|không trên|không lớn hơn|không nhiều hơn|tối đa|nhiều nhất|nhỏ hơn hoặc bằng|≤|<=|\\\\leq?(?:slant)?");
        rule(Comparator.ABOVE, "(?<!(?:cấp|trở|bề|phía|nói|nêu|hạng|như) )trên|hơn|cao hơn|lớn hơn|nhiều hơn|vượt|quá|>");
        rule(Comparator.BELOW, "dưới|thấp hơn|nhỏ hơn|ít hơn|<");
        rule(Comparator.ABOUT, "khoảng|xấp xỉ|gần|ước khoảng|~|≈");
        rule(Comparator.AT_LEAST, "từ");
    }

    private ComparatorWords() {}

    /**
     * Returns the comparator of a figure.
     *
     * @param lead plain words before it, back to the figure or part before
     * @param tail plain words after its unit
     * @param range whether it is from one number to another
     */
    static Found of(String lead, String tail, boolean range) {
        String near = lead.substring(Math.max(0, lead.length() - 60));
        int offset = lead.length() - near.length();
        Found before = before(near, offset, lead.length());
        Found after = after(tail, lead.length());
        if (range) {
            int start = before.comparator() == Comparator.AT_LEAST || before.comparator() == Comparator.ABOUT ? before.start() : lead.length();
            return new Found(Comparator.RANGE, start, 0);
        }
        if (after.comparator() != Comparator.EQUAL) {
            boolean from = before.comparator() == Comparator.AT_LEAST;
            return new Found(after.comparator(), from ? before.start() : lead.length(), after.end());
        }
        return before;
    }

    private static Found before(String near, int offset, int length) {
        Found best = new Found(Comparator.EQUAL, length, 0);
        for (Rule rule : BEFORE) {
            Matcher words = rule.pattern().matcher(near);
            if (words.find()) {
                return new Found(rule.comparator(), offset + words.start(), 0);
            }
        }
        Matcher far = FAR.matcher(near);
        if (far.find()) {
            return new Found(far.group(1) != null ? Comparator.AT_LEAST : Comparator.AT_MOST, offset + far.start(), 0);
        }
        return best;
    }

    private static Found after(String tail, int length) {
        Matcher more = OR_MORE.matcher(tail);
        if (more.lookingAt()) {
            boolean up = more.group(1).equals("cao") || more.group(1).equals("nhiều") || more.group(1).equals("lớn");
            return new Found(up ? Comparator.AT_LEAST : Comparator.AT_MOST, length, more.end());
        }
        Matcher on = ON.matcher(tail);
        if (on.lookingAt() && !Plain.has(RATING, tail.substring(0, on.start(1)))) {
            return new Found(on.group(1).equals("trở lên") ? Comparator.AT_LEAST : Comparator.AT_MOST, length, on.end());
        }
        return new Found(Comparator.EQUAL, length, 0);
    }

    private static void rule(Comparator comparator, String alternatives) {
        // "không trên" was met before "trên"; a sign needs no edge of a word.
        BEFORE.add(new Rule(comparator, Pattern.compile("(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])" + END)));
    }
}
