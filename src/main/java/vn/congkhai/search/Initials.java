package vn.congkhai.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.ToneKey;

/**
 * The letters of a short form, each the first of a word: {@code BHYT} agrees with {@code bảo hiểm y tế}. A letter
 * agrees whatever the tone, and a plain one with its marked kin as well ({@code HDND}), but {@code Đ} never with
 * {@code d}. Digits agree with the same number. {@code và} and {@code của} between two words may go without a letter.
 *
 * @param parts single small letters, and whole runs of digits
 */
record Initials(List<String> parts) {

    private static final Pattern PART = Pattern.compile("\\p{L}|[0-9]+");
    private static final Set<String> UNSPOKEN = Set.of("và", "của");

    /** Returns the parts of a short form; hyphens and {@code &} say nothing. */
    static Initials of(String shortForm) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(shortForm);
        while (part.find()) {
            parts.add(ToneKey.of(part.group()));
        }
        return new Initials(List.copyOf(parts));
    }

    /** Tells whether all the words together are what the letters stand for. */
    boolean standFor(List<Token> words) {
        return beginnings(words).contains(0);
    }

    /** Returns where the words begin that end with the last one and agree; empty when none do, or in two ways. */
    OptionalInt beginning(List<Token> words) {
        Set<Integer> beginnings = beginnings(words);
        return beginnings.size() == 1 ? OptionalInt.of(beginnings.iterator().next()) : OptionalInt.empty();
    }

    private Set<Integer> beginnings(List<Token> words) {
        Set<Integer> beginnings = new HashSet<>();
        add(words, words.size(), parts.size(), beginnings);
        return beginnings;
    }

    /** Goes from the end to the beginning: so many words and parts are left. */
    private void add(List<Token> words, int wordsLeft, int partsLeft, Set<Integer> beginnings) {
        if (partsLeft == 0) {
            beginnings.add(wordsLeft);
        } else if (wordsLeft > 0) {
            Token word = words.get(wordsLeft - 1);
            if (agrees(parts.get(partsLeft - 1), word)) {
                add(words, wordsLeft - 1, partsLeft - 1, beginnings);
            }
            if (partsLeft < parts.size() && UNSPOKEN.contains(Definitions.lower(word))) {
                add(words, wordsLeft - 1, partsLeft, beginnings);
            }
        }
    }

    private static boolean agrees(String part, Token word) {
        if (word.isNumber()) {
            return word.text().equals(part);
        }
        return part.charAt(0) == ToneKey.of(word.text()).charAt(0) || part.charAt(0) == word.folded().charAt(0);
    }
}
