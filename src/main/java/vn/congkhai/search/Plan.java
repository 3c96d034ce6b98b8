package vn.congkhai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a query asks of the index; {@code templates/assets/search/query.mjs} makes the same plan in the browser.
 *
 * <p>Scored are every pair of neighbours that the index knows, every word that no such pair covers, a small bonus for
 * each of them that was typed with its marks and occurs so, and a large one for the whole name of a place. Words that
 * the index does not know are left out.
 *
 * <p>Found is a document that has every word of the named places and at least two thirds of the other words, a word
 * being had through any pair, word or place name that covers it. Only when no document is found that way, every one
 * that has any of them is.
 *
 * @param scored clauses that add to the score
 * @param placeWords for each word of a place's name the clauses that cover it
 * @param otherWords the same for each other word
 */
record Plan(List<Clause> scored, List<Set<Clause>> placeWords, List<Set<Clause>> otherWords) {

    static Plan of(String query, Lexicon lexicon) throws IOException {
        return new Drawing(QueryWord.of(query, lexicon), lexicon).plan();
    }

    boolean isEmpty() {
        return scored.isEmpty();
    }

    /** How many of the other words a document must have. */
    int needed() {
        return (2 * otherWords.size() + 2) / 3;
    }

    private static final class Drawing {

        private final List<QueryWord> words;
        private final Lexicon lexicon;
        private final Map<Integer, Set<Clause>> covers = new LinkedHashMap<>();
        private final Set<Clause> scored = new LinkedHashSet<>();
        private final Set<Integer> inPlace = new LinkedHashSet<>();

        Drawing(List<QueryWord> words, Lexicon lexicon) {
            this.words = words;
            this.lexicon = lexicon;
        }

        Plan plan() throws IOException {
            for (int i = 0; i + 1 < words.size(); i++) {
                if (!words.get(i + 1).cut()) {
                    text(Fields.PAIR, i, 2);
                }
            }
            List<Integer> alone = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (!covers.containsKey(i)) {
                    alone.add(i);
                }
            }
            for (int i : alone) {
                text(Fields.WORD, i, 1);
            }
            places(alone);
            List<Set<Clause>> place = new ArrayList<>();
            List<Set<Clause>> other = new ArrayList<>();
            covers.forEach((word, clauses) -> (inPlace.contains(word) ? place : other).add(clauses));
            return new Plan(List.copyOf(scored), place, other);
        }

        private void text(String field, int from, int length) throws IOException {
            if (!covered(new Clause(field, joined(from, length, false), 1), from, length)) {
                return;
            }
            boolean marked = words.subList(from, from + length).stream().anyMatch(QueryWord::marked);
            Clause exact = new Clause(Fields.EXACT, joined(from, length, true), Fields.EXACT_BOOST);
            if (marked && lexicon.has(exact.field(), exact.term())) {
                scored.add(exact);
            }
        }

        /** The longest names, from left to right; a name of one word only where the word stands alone. */
        private void places(List<Integer> alone) throws IOException {
            int next = 0;
            while (next < words.size()) {
                int length = clauseLength(next);
                while (length > 0 && !place(next, length, alone)) {
                    length--;
                }
                next += Math.max(1, length);
            }
        }

        private boolean place(int from, int length, List<Integer> alone) throws IOException {
            Clause name = new Clause(Fields.PLACE, joined(from, length, false), Fields.PLACE_BOOST);
            if (length == 1 && !alone.contains(from) || !covered(name, from, length)) {
                return false;
            }
            for (int i = from; i < from + length; i++) {
                inPlace.add(i);
            }
            return true;
        }

        private int clauseLength(int from) {
            int length = 1;
            while (length < Fields.PLACE_WORDS && from + length < words.size() && !words.get(from + length).cut()) {
                length++;
            }
            return length;
        }

        private boolean covered(Clause clause, int from, int length) throws IOException {
            if (!lexicon.has(clause.field(), clause.term())) {
                return false;
            }
            scored.add(clause);
            for (int i = from; i < from + length; i++) {
                covers.computeIfAbsent(i, word -> new LinkedHashSet<>()).add(clause);
            }
            return true;
        }

        private String joined(int from, int length, boolean exact) {
            StringBuilder term = new StringBuilder();
            for (QueryWord word : words.subList(from, from + length)) {
                term.append(term.isEmpty() ? "" : " ").append(exact ? word.key() : word.folded());
            }
            return term.toString();
        }
    }
}
