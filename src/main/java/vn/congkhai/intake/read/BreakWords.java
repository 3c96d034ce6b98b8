package vn.congkhai.intake.read;

import java.util.Set;

/** Knows by its last word that a line cannot be the end of a paragraph. */
final class BreakWords {

    private static final Set<String> OPEN = Set.of(
            "của", "và", "các", "những", "theo", "về", "tại", "cho", "với", "là", "do", "bởi", "từ", "đến", "trong", "trên",
            "dưới", "tỉnh", "huyện", "xã", "phường", "trấn", "bản",
            "thôn", "ông", "bà", "đồng chí", "hoặc", "hay", "nhằm", "để", "bằng", "giữa", "gồm", "như", "khóa", "khoá",
            "nghị", "quyết", "kỳ", "một", "hai", "mỗi", "cùng", "việc", "mà", "thì", "-", "–", "+", "&", "/");

    private BreakWords() {}

    /** Tells whether a line ends with a comma, a word that needs another, or the first half of a name. */
    static boolean leaveOpen(String line) {
        String text = line.strip();
        int blank = text.lastIndexOf(' ');
        if (blank < 0 || text.endsWith(",")) {
            return text.endsWith(",");
        }
        String word = text.substring(blank + 1);
        boolean name = Character.isUpperCase(word.codePointAt(0))
                && word.chars().skip(1).allMatch(Character::isLowerCase) && word.length() > 1;
        return name || OPEN.contains(word);
    }

    /** Tells whether the first word is short for several, as {@code HĐND} is. */
    static boolean startsWithAcronym(String line) {
        String word = line.split(" ", 2)[0];
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }
}
