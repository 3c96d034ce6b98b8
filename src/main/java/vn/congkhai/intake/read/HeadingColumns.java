package vn.congkhai.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts what stands side by side at the head of a document, where a tab or blanks are all that was between: the issuer
 * and the name of the nation, the number and the place with the date.
 */
final class HeadingColumns {

    private static final int TALLEST = 12;

    private static final List<Pattern> SIDE_BY_SIDE = List.of(
            Pattern.compile("(\\S.*?) ((?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN) VIỆT NAM)"),
            Pattern.compile("(\\S.*?) (Độc lập ?[-–—]? ?Tự do ?[-–—]? ?Hạnh phúc(?: [-–—_*= ]+)?)"),
            Pattern.compile("((?i:số) ?:? ?[\\p{L}\\d./_…-]{2,40}?) (\\p{Lu}[\\p{L} ]{1,40}, ?ngày .*)"),
            Pattern.compile("([-–—_*=]+) ([-–—_*=]+)"));

    private HeadingColumns() {}

    /** Returns the pieces with each such line in two, the left one first. */
    static List<Piece> parted(List<Piece> pieces) {
        List<Piece> parted = new ArrayList<>();
        for (Piece piece : pieces) {
            if (parted.size() < TALLEST && piece instanceof Piece.Words words && words.notes().isEmpty()) {
                columns(words.text()).forEach(column -> parted.add(with(words, column)));
            } else {
                parted.add(piece);
            }
        }
        return parted;
    }

    /** Returns the two columns of a line, or the line where it has but one. */
    private static List<String> columns(String text) {
        return SIDE_BY_SIDE.stream().map(pattern -> pattern.matcher(text)).filter(Matcher::matches).findFirst()
                .map(columns -> List.of(columns.group(1).strip(), columns.group(2).strip())).orElse(List.of(text));
    }

    private static Piece.Words with(Piece.Words words, String text) {
        return new Piece.Words(text, words.marker(), words.centered(), words.bold(), words.page(), words.lines(), List.of());
    }
}
