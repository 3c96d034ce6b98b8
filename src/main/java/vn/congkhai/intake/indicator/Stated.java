package vn.congkhai.intake.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A count that a heading states.
 *
 * @param start offset in the words
 * @param end offset after it
 * @param number the count
 */
record Stated(int start, int end, int number) {

    private static final Pattern COUNT = Pattern.compile("(?<![\\d/.,])(\\d{1,3}) ?(?:nhóm )?chỉ tiêu(?![\\p{L}])(?! (?:đạt|chưa|vượt|hoàn thành|không đạt|cơ bản))");

    /** Returns the first count in plain words; empty when they state none. */
    static Optional<Stated> in(String plain) {
        Matcher count = COUNT.matcher(plain);
        return count.find() ? Optional.of(new Stated(count.start(), count.end(), Integer.parseInt(count.group(1)))) : Optional.empty();
    }
}
