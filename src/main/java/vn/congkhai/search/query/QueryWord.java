package vn.congkhai.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.search.Fields;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.ToneKey;

/**
 * A word of a query.
 *
 * @param folded without marks
 * @param key exact spelling; the same as folded when typed without marks
 * @param typed where it stands in the text
 * @param cut true when a clause ends before it
 */
record QueryWord(String folded, String key, TypedQuery.Word typed, boolean cut) {

    /**
     * Returns the words without those of asking, which stay only when nothing else is typed.
     *
     * <p>The last word is taken for unfinished when the index does not know it; it is then completed, if it can be. Marks
     * take no part in that. Quoted words are as they are.
     */
    static List<QueryWord> of(TypedQuery query, Lexicon lexicon) throws IOException {
        List<QueryWord> words = new ArrayList<>();
        for (TypedQuery.Word word : query.words()) {
            Token token = word.token();
            String folded = token.folded();
            words.add(new QueryWord(folded, token.isNumber() ? folded : ToneKey.of(token.text()), word, word.cut()));
        }
        if (!words.isEmpty()) {
            int last = words.size() - 1;
            Optional<String> before = last > 0 ? Optional.of(words.get(last - 1).folded()) : Optional.empty();
            boolean asks = last > 0 && asks(words, last - 1);
            if (!asks && words.get(last).mayBeUnfinished()) {
                words.set(last, words.get(last).completed(before, lexicon));
            }
        }
        return withoutAsking(words);
    }

    boolean marked() {
        return !key.equals(folded);
    }

    boolean isNumber() {
        return typed.token().isNumber();
    }

    private static List<QueryWord> withoutAsking(List<QueryWord> words) {
        List<QueryWord> kept = new ArrayList<>();
        boolean cut = true;
        for (int i = 0; i < words.size(); i++) {
            QueryWord word = words.get(i);
            if (asks(words, i)) {
                cut = true;
                i++;
            } else if (!leads(words, i)) {
                kept.add(new QueryWord(word.folded, word.key, word.typed, word.cut || cut));
                cut = false;
            }
        }
        return kept.isEmpty() ? words : kept;
    }

    private static boolean asks(List<QueryWord> words, int i) {
        return i + 1 < words.size() && !words.get(i).typed.quoted() && !words.get(i + 1).typed.quoted()
                && Phrases.ASKING.contains(words.get(i).folded + " " + words.get(i + 1).folded);
    }

    private static boolean leads(List<QueryWord> words, int i) {
        return !words.get(i).typed.quoted() && Phrases.LEADING.contains(words.get(i).folded) && asks(words, i + 1);
    }

    private boolean mayBeUnfinished() {
        return typed.last() && !isNumber() && !typed.quoted() && typed.figure().isEmpty();
    }

    private QueryWord completed(Optional<String> before, Lexicon lexicon) throws IOException {
        if (lexicon.has(Fields.WORD, folded)) {
            return this;
        }
        Optional<String> whole = before.isPresent() && !cut ? lexicon.completed(before.get(), folded) : Optional.empty();
        if (whole.isEmpty()) {
            whole = lexicon.completed(folded);
        }
        return whole.map(word -> new QueryWord(word, word, typed, cut)).orElse(this);
    }
}
