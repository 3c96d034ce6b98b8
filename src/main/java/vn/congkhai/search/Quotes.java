package vn.congkhai.search;

import java.util.ArrayList;
import java.util.List;
import vn.congkhai.vietnamese.Token;

/** The terms by which quoted phrases are found: pairs of neighbours, and figures. */
public final class Quotes {

    /**
     * A term and where it stands.
     *
     * @param position of its first word: the words before it, and one more for each cut before it, so that no phrase
     *     reaches over a cut
     */
    public record Placed(String term, int position) {}

    private Quotes() {}

    /** Returns the terms in the order of their positions. */
    public static List<Placed> of(List<Token> tokens) {
        List<Placed> terms = new ArrayList<>();
        int position = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i > 0) {
                position += token.cut() ? 2 : 1;
            }
            if (token.isNumber()) {
                terms.add(new Placed(token.folded(), position));
            }
            if (i + 1 < tokens.size() && !tokens.get(i + 1).cut()) {
                terms.add(new Placed(pair(token, tokens.get(i + 1)), position));
            }
        }
        return terms;
    }

    /** Pairs with every figure would outnumber the words: only years, article numbers, codes and dates make one. */
    public static boolean isPair(Token first, Token second) {
        if (second.joined() || !first.isNumber() && !second.isNumber()) {
            return true;
        }
        return !first.isNumber() && second.text().length() <= 4 && second.text().chars().allMatch(Character::isDigit);
    }

    private static String pair(Token first, Token second) {
        boolean whole = isPair(first, second);
        return word(first, whole) + " " + word(second, whole);
    }

    private static String word(Token token, boolean whole) {
        return token.isNumber() && !whole ? Fields.FIGURE : token.folded();
    }
}
