package vn.congkhai.search;

import java.util.Random;

/** Texts that nobody means, out of broken clipboards, other languages and bad intent. */
final class Hostile {

    private static final int LONG = 10_000;

    private static final String[] PIECES = {
        "\u0000", "\u0001\u0008\u001b[31m", "\u007f\u0085", "\t\r\n\f\u000b", "\u2028\u2029", "\u202e\u2066\u2069", "\ufeff\u200b\u200d",
        "\ufffe\uffff\ufffd", "😀", "👨‍👩‍👧🇻🇳", "\ud83d", "\ude00", "\ude00\ud83d", "\ud83d\"\ude00\"", "\u0301\u0323\u0309",
        "a" + "\u0301".repeat(300), "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&amp;&lt;&#0;", "]]>", "<!--",
        ".*+?^${}()|[]\\", "(a+)+$", "[[[[", "\\u0000\\d\\", "%00%ff%", "' OR 1=1 --", "../../etc", "__proto__", "constructor",
        "hasOwnProperty toString", "null undefined NaN", ">= NaN%", ">= Infinity%", ">= 1e999%", ">= 0x10%", "= -0%",
        "> ١٢٣%", "²³⁄₄ ½ %", "кириллица", "中文字符", "العربية", "ภาษาไทย", "đĐðÐ ƀ ß ﬁ İı", "ĐẤT\u00ADĐAI", "đ\u200bất",
        "\"\"\"\"\"\"", "“”«»„‟", "*", "?", "~", ":", "AND OR NOT +-", "year=2026", "f:dat", "n:%", "1.2.3.4.5", "1,,2..3", "9".repeat(400)};
    private static final String[] REPEATED = {
        "a", "đ", "a ", "\"", "\" ", ">= ", ">=1% ", "từ ", "1", "1.", "1 tỷ ", "-", "\u0301", "😀", "\ud83d", "“a” ", "xã ", "\n"};

    private Hostile() {}

    /** Returns such a text, alone, inside or around the words; at times 10,000 characters of it. */
    static String text(String words, Random random) {
        String piece = PIECES[random.nextInt(PIECES.length)];
        int at = random.nextInt(words.length() + 1);
        return switch (random.nextInt(8)) {
            case 0 -> {
                String unit = REPEATED[random.nextInt(REPEATED.length)];
                yield unit.repeat(LONG / unit.length());
            }
            case 1 -> (words + " ").repeat(LONG / (words.length() + 1) + 1);
            case 2 -> piece;
            case 3 -> random.ints(1 + random.nextInt(60), 0, 0x3000)
                    .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append).toString();
            case 4 -> words + " " + piece;
            default -> words.substring(0, at) + piece + words.substring(at);
        };
    }
}
