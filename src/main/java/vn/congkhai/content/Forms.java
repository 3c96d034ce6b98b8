package vn.congkhai.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Lines;
import vn.congkhai.model.Period;
import vn.congkhai.source.Fields;

/** Values of a special form that several content files use. */
final class Forms {

    /** File systems take no more than 255 bytes in one name, and addresses are to be read by people. */
    static final int LONGEST_SLUG = 100;

    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern PLACE = Pattern.compile(SLUG + "(?:/" + SLUG + ")?");
    private static final Pattern FOLDER = Pattern.compile(SLUG + "(?:/" + SLUG + "){1,2}");
    private static final Pattern ANCHOR = Pattern.compile(SLUG + "(?:\\." + SLUG + ")*");
    private static final Pattern LINES = Pattern.compile("([1-9]\\d{0,6})(?:-([1-9]\\d{0,6}))?");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PERIOD = Pattern.compile("(?:19|20|21)\\d{2}(?:-Q[1-4]|-H[12]|-9M|/(?:19|20|21)\\d{2})?");

    private Forms() {}

    static Optional<String> slug(Fields fields, String key) {
        return fields.form(key, "bad-slug", "tên ngắn không dấu",
                "Chỉ dùng a-z, 0-9 và dấu “-”, dài nhất " + LONGEST_SLUG + " ký tự, ví dụ bao-hiem-y-te.",
                text -> isSlug(text) ? Optional.of(text) : Optional.empty());
    }

    static Optional<String> place(Fields fields, String key) {
        return fields.form(key, "bad-slug", "địa chỉ của tỉnh hoặc xã",
                "Viết như son-la (tỉnh) hoặc son-la/song-ma (xã).", text -> matching(PLACE, text));
    }

    static Optional<String> folder(Fields fields, String key) {
        return fields.form(key, "bad-slug", "thư mục của văn bản",
                "Viết như son-la/song-ma/2025-12-18-ke-hoach-2026.", text -> matching(FOLDER, text));
    }

    static Optional<String> anchor(Fields fields, String key) {
        return fields.form(key, "bad-anchor", "mỏ neo của một mục trong document.md", "Viết như dieu-1.i.2.b.",
                text -> matching(ANCHOR, text));
    }

    static boolean isSlug(String text) {
        return text.length() <= LONGEST_SLUG && SLUG.matcher(text).matches();
    }

    static boolean isAnchor(String text) {
        return ANCHOR.matcher(text).matches();
    }

    static Optional<String> sha256(Fields fields, String key) {
        return fields.form(key, "bad-hash", "mã SHA-256", "Viết 64 ký tự 0-9, a-f.", text -> matching(SHA256, text));
    }

    static Optional<Period> period(Fields fields, String key) {
        String hint = "Viết 2026, 2026-Q2, 2026-H1, 2026-9M hoặc 2026/2030.";
        return fields.form(key, "bad-period", "kỳ", hint, text -> matching(PERIOD, text))
                .flatMap(text -> fields.form(key, "reversed-period", "kỳ có năm đầu trước năm cuối", hint, Period::parse));
    }

    static Optional<Lines> lines(Fields fields, String key) {
        String hint = "Viết 92 hoặc 90-92.";
        return fields.form(key, "bad-lines", "dòng của tệp gốc", hint, text -> matching(LINES, text))
                .flatMap(text -> fields.form(key, "reversed-lines", "các dòng từ trên xuống", hint, Forms::lines));
    }

    private static Optional<Lines> lines(String text) {
        Matcher form = LINES.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(form.group(1));
        int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
        return last < first ? Optional.empty() : Optional.of(new Lines(first, last));
    }

    private static Optional<String> matching(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
