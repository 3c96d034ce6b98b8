package vn.congkhai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.ToneKey;
import vn.congkhai.vietnamese.Tokens;

/**
 * A word of a query.
 *
 * @param folded without marks
 * @param key exact spelling; the same as folded when typed without marks
 * @param number true for a figure
 * @param cut true when a clause ends before it
 */
record QueryWord(String folded, String key, boolean number, boolean cut) {

    /** A pasted page is cut here. */
    static final int MOST = 48;

    /** Returns the words, an unfinished last one completed. */
    static List<QueryWord> of(String query, Lexicon lexicon) throws IOException {
        List<QueryWord> words = new ArrayList<>();
        for (Token token : Tokens.of(query)) {
            if (words.size() < MOST) {
                String folded = token.folded();
                String key = token.isNumber() ? folded : ToneKey.of(token.text());
                words.add(new QueryWord(folded, key, token.isNumber(), token.cut()));
            }
        }
        if (!words.isEmpty()) {
            int last = words.size() - 1;
            Optional<String> before = last > 0 ? Optional.of(words.get(last - 1).folded()) : Optional.empty();
            words.set(last, words.get(last).completed(before, lexicon));
        }
        return words;
    }

    boolean marked() {
        return !key.equals(folded);
    }

    private QueryWord completed(Optional<String> before, Lexicon lexicon) throws IOException {
        if (number || lexicon.has(Fields.WORD, folded)) {
            return this;
        }
        Optional<String> whole = before.isPresent() && !cut
                ? lexicon.completed(before.get(), folded) : Optional.empty();
        if (whole.isEmpty()) {
            whole = lexicon.completed(folded);
        }
        return whole.map(word -> new QueryWord(word, word, false, cut)).orElse(this);
    }
}
