package vn.congkhai.intake.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.vietnamese.Fold;

/**
 * What numbers a paragraph, at its very start.
 *
 * @param style its kind
 * @param printed as it stands in the text, without the blank after it
 * @param numbers its value: one number, or several for {@code 2.1.3}; empty for bullets and unnumbered annexes
 */
public record ListMarker(MarkerStyle style, String printed, List<Integer> numbers) {

    private static final String ROMAN = "[IVXLC]{1,8}";

    private static final Pattern NAMED = Pattern.compile("(?iu:(điều|chương|phần|tiểu mục|mục))(?:\\s+(?iu:số))?\\s+"
            + "((?:\\d{1,3}\\p{Ll}?|" + ROMAN + ")(?![\\p{L}\\d/]|[.,]\\d)"
            + "|(?iu:thứ\\s+(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?!\\p{L})))\\s?[.:)]?");

    private static final Pattern ANNEX = Pattern.compile("(?:(?iu:phụ lục)|(?iu:phụ biểu|biểu mẫu|biểu|mẫu)(?=\\s+(?iu:số)\\s|\\s+\\d|$))"
            + "(?:\\s+(?iu:số))?(?:\\s+(\\d{1,3}\\p{Lu}?|" + ROMAN + ")(?![\\p{L}\\d/]|[.,]\\d))?\\s?[.:]?(?=\\s|$)");

    private static final Pattern BRACKETED = Pattern.compile("\\((\\d{1,3})\\)(?=\\s|\\p{L}|$)");
    private static final Pattern CLOSED = Pattern.compile("(\\d{1,3})\\)(?=\\s|\\p{L}|$)");
    private static final Pattern DECIMAL =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2}){1,4})(?:[.:)-]|\\.-)?(?=\\s|$)|(\\d{1,3})(?:[.:-]|\\.-|/)(?=\\s|$)|(\\d{1,2})\\.(?=\\p{Lu}\\p{L})");
    /** {@code C.} comes after {@code B.}, and no document counts to a hundred so. */
    private static final Pattern ROMAN_NUMBER = Pattern.compile("(?![LC][^IVXLC])(" + ROMAN + ")\\s?(?:[.):-]|\\.-|/)(?=\\s|$)");
    private static final Pattern CAPITAL = Pattern.compile("([A-HĐ])\\s?[.):-](?=\\s|$)");
    private static final Pattern LETTER = Pattern.compile("\\(?(\\p{Ll})[.):](?=\\s|$)|(\\p{Ll})\\)(?=\\p{Lu})");
    private static final Pattern BULLET = Pattern.compile("[-–—+*•●○◦▪■□♦❖➢✓→·](?=\\s|$)|[-–+•](?=\\p{Lu})");

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final String CAPITALS = "ABCDĐEGH";
    private static final List<String> ORDINALS =
            List.of("nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi");

    public ListMarker {
        numbers = List.copyOf(numbers);
    }

    /** Returns the marker at the start of a paragraph; empty when it has none. */
    public static Optional<ListMarker> of(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return named(text)
                .or(() -> annex(text))
                .or(() -> number(BRACKETED, MarkerStyle.BRACKETED, text))
                .or(() -> number(CLOSED, MarkerStyle.CLOSED, text))
                .or(() -> decimal(text))
                .or(() -> roman(text))
                .or(() -> letter(CAPITAL, MarkerStyle.CAPITAL, CAPITALS, text))
                .or(() -> letter(LETTER, MarkerStyle.LETTER, LETTERS, text))
                .or(() -> bullet(text));
    }

    /** Returns the last number of the value; 0 when there is none. */
    public int last() {
        return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
    }

    private static Optional<ListMarker> named(String text) {
        Matcher form = NAMED.matcher(text);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        MarkerStyle style = switch (Fold.fold(form.group(1))) {
            case "dieu" -> MarkerStyle.ARTICLE;
            case "chuong" -> MarkerStyle.CHAPTER;
            case "phan" -> MarkerStyle.PART;
            case "muc" -> MarkerStyle.SECTION;
            default -> MarkerStyle.SUBSECTION;
        };
        boolean closed = form.group().matches(".*[.:)]");
        boolean alone = form.end() == text.length();
        boolean heading = alone || Character.isUpperCase(text.strip().charAt(0)) && startsUpper(text.substring(form.end()));
        // "Điều 5 Nghị quyết này" in the middle of a sentence looks the same but for its full stop.
        boolean article = style == MarkerStyle.ARTICLE || style == MarkerStyle.SECTION;
        if (article && !closed && !alone || !heading || !Character.isUpperCase(text.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(new ListMarker(style, form.group().strip(), List.of(value(form.group(2)))));
    }

    private static boolean startsUpper(String rest) {
        String bare = rest.strip();
        return bare.isEmpty() || !Character.isLowerCase(bare.charAt(0));
    }

    private static Optional<ListMarker> annex(String text) {
        Matcher form = ANNEX.matcher(text);
        if (!form.lookingAt() || !Character.isUpperCase(text.charAt(0))) {
            return Optional.empty();
        }
        boolean alone = form.end() == text.length();
        boolean caps = text.equals(text.toUpperCase(Locale.ROOT));
        boolean numbered = form.group(1) != null;
        boolean titled = numbered && text.length() < 200 && startsUpper(text.substring(form.end()));
        if (!alone && !caps && !titled) {
            return Optional.empty();
        }
        List<Integer> numbers = numbered ? List.of(value(form.group(1))) : List.of();
        return Optional.of(new ListMarker(MarkerStyle.ANNEX, form.group().strip(), numbers));
    }

    private static Optional<ListMarker> number(Pattern pattern, MarkerStyle style, String text) {
        Matcher form = pattern.matcher(text);
        return form.lookingAt()
                ? Optional.of(new ListMarker(style, form.group(), List.of(Integer.parseInt(form.group(1)))))
                : Optional.empty();
    }

    private static Optional<ListMarker> decimal(String text) {
        Matcher form = DECIMAL.matcher(text);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        String digits = form.group(1) != null ? form.group(1) : form.group(2) != null ? form.group(2) : form.group(3);
        String after = text.substring(form.end()).strip();
        boolean bare = form.end() > 0 && Character.isDigit(text.charAt(form.end() - 1));
        // "10.5 tấn" is a figure; "2.2.5 Chỉ tiêu" is a number whose full stop was forgotten.
        if (bare && !after.isEmpty() && !Character.isUpperCase(after.charAt(0))) {
            return Optional.empty();
        }
        List<Integer> numbers =
                Arrays.stream(digits.split("\\.")).map(Integer::valueOf).toList();
        return Optional.of(new ListMarker(MarkerStyle.DECIMAL, form.group(), numbers));
    }

    private static Optional<ListMarker> roman(String text) {
        Matcher form = ROMAN_NUMBER.matcher(text);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        int value = RomanNumber.parse(form.group(1));
        return value == 0
                ? Optional.empty()
                : Optional.of(new ListMarker(MarkerStyle.ROMAN, form.group(), List.of(value)));
    }

    private static Optional<ListMarker> letter(Pattern pattern, MarkerStyle style, String order, String text) {
        Matcher form = pattern.matcher(text);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        String name = form.group(1) == null ? form.group(2) : form.group(1);
        return Optional.of(new ListMarker(style, form.group(), List.of(order.indexOf(name) + 1)));
    }

    private static Optional<ListMarker> bullet(String text) {
        Matcher form = BULLET.matcher(text);
        return form.lookingAt()
                ? Optional.of(new ListMarker(MarkerStyle.BULLET, form.group(), List.of()))
                : Optional.empty();
    }

    private static int value(String number) {
        String folded = Fold.fold(number);
        if (folded.startsWith("thu")) {
            String word = folded.replaceFirst("thu\\s+", "");
            return word.equals("bon") ? 4 : ORDINALS.indexOf(word) + 1;
        }
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number.replaceAll("\\D", ""))
                : RomanNumber.parse(number);
    }
}
