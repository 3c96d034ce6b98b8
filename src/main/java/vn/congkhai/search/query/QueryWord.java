package vn.congkhai.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.search.Fields;
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

    /**
     * Returns the words without those of asking, which stay only when nothing else is typed.
     *
     * <p>The last word is taken for unfinished when the index does not know it, or, typed without marks, not after
     * the word before it; it is then completed, if it can be.
     */
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
        return withoutAsking(words);
    }

    boolean marked() {
        return !key.equals(folded);
    }

    private static List<QueryWord> withoutAsking(List<QueryWord> words) {
        List<QueryWord> kept = new ArrayList<>();
        boolean cut = true;
        for (int i = 0; i < words.size(); i++) {
            QueryWord word = words.get(i);
            if (i + 1 < words.size() && Phrases.ASKING.contains(word.folded + " " + words.get(i + 1).folded)) {
                cut = true;
                i++;
            } else {
                kept.add(new QueryWord(word.folded, word.key, word.number, word.cut || cut));
                cut = false;
            }
        }
        return kept.isEmpty() ? words : kept;
    }

    private QueryWord completed(Optional<String> before, Lexicon lexicon) throws IOException {
        boolean known = lexicon.has(Fields.WORD, folded);
        boolean follows = before.isPresent() && !cut;
        boolean asks = before.isPresent() && Phrases.ASKING.contains(before.get() + " " + folded);
        if (number || asks || known && (marked() || !follows || lexicon.has(Fields.PAIR, before.get() + " " + folded))) {
            return this;
        }
        Optional<String> whole = follows ? lexicon.completed(before.get(), folded) : Optional.empty();
        if (whole.isEmpty() && !known) {
            whole = lexicon.completed(folded);
        }
        return whole.map(word -> new QueryWord(word, word, false, cut)).orElse(this);
    }
}
