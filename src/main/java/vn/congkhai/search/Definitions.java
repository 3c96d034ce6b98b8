package vn.congkhai.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congkhai.model.Abbreviation;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.Tokens;

/**
 * Finds the places where a text says what its abbreviations stand for: {@code bảo hiểm y tế (BHYT)},
 * {@code nông thôn mới (sau đây viết tắt là NTM)}, {@code NTM (nông thôn mới)}.
 *
 * <p>The bracket must follow at once, the words must be of one clause, and each must begin with its letter (see
 * {@link Initials}). What agrees in part only, or in two ways, defines nothing: a wrong long form would show readers
 * a document that does not say what they look for, a missing one costs no more than before.
 */
final class Definitions {

    /** Of a clause before a bracket, in UTF-16 units: more than eight words and what joins them. */
    private static final int REACH = 200;
    /** Longest bracket looked into, in UTF-16 units. */
    private static final int BRACKET = 120;

    private static final String LETTER = "[A-ZĂÂĐÊÔƠƯ]";
    private static final String SHORT = "(" + LETTER + "(?:[&-]?(?:" + LETTER + "|[0-9])){1,7})";
    private static final String EMPHASIS = "[*_\"“”]*";

    private static final Pattern ONLY_SHORT = Pattern.compile("\\s*(?:(?iu:sau đây )?(?iu:được )?"
            + "(?iu:viết tắt|gọi tắt|gọi)(?: là)?:? )?" + EMPHASIS + SHORT + EMPHASIS + "\\s*");
    private static final Pattern ENDS_SHORT =
            Pattern.compile("(?<![\\p{L}\\p{N}&/-])" + SHORT + EMPHASIS + "\\s?$");
    /** Ends a clause: a sign that lists and names do without, an empty line, the next item of a list. */
    private static final Pattern STOP = Pattern.compile("[.;:!?()\\[\\]|]|\\n\\s*(?=[\\n#>+*-]|\\d)");

    private Definitions() {}

    /** Returns what a text or Markdown defines, in order; long forms in lower case, words with single blanks. */
    static List<Abbreviation> in(String text) {
        List<Abbreviation> found = new ArrayList<>();
        int close = 0;
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            close = close > open ? close : text.indexOf(')', open);
            if (close < 0) {
                break;
            }
            if (close - open <= BRACKET) {
                at(text, open, close).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Returns a word as it is compared: in lower case. */
    static String lower(Token word) {
        return word.text().toLowerCase(Locale.ROOT);
    }

    private static Optional<Abbreviation> at(String text, int open, int close) {
        String inside = composed(text.substring(open + 1, close));
        String before = composed(text.substring(Math.max(0, open - REACH), open));
        Matcher given = ONLY_SHORT.matcher(inside);
        if (given.matches()) {
            List<Token> words = Tokens.of(clause(before, open > REACH));
            OptionalInt beginning = Initials.of(given.group(1)).beginning(words);
            return beginning.isEmpty() ? Optional.empty()
                    : abbreviation(given.group(1), words.subList(beginning.getAsInt(), words.size()));
        }
        Matcher explained = ENDS_SHORT.matcher(before);
        List<Token> words = explained.find() && !STOP.matcher(inside).find() ? Tokens.of(inside) : List.of();
        return words.isEmpty() || !Initials.of(explained.group(1)).standFor(words) ? Optional.empty()
                : abbreviation(explained.group(1), words);
    }

    /** A single letter with digits, as in {@code A4}, names a thing and shortens nothing. */
    private static Optional<Abbreviation> abbreviation(String shortForm, List<Token> words) {
        return shortForm.chars().filter(Character::isLetter).count() < 2 ? Optional.empty()
                : Optional.of(new Abbreviation(
                        shortForm, words.stream().map(Definitions::lower).collect(Collectors.joining(" "))));
    }

    /** Returns the end of the text after the last stop; without its first word when that may be half a word. */
    private static String clause(String text, boolean torn) {
        int from = torn ? text.indexOf(' ') + 1 : 0;
        Matcher stop = STOP.matcher(text);
        while (stop.find()) {
            from = Math.max(from, stop.end());
        }
        return text.substring(from);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
