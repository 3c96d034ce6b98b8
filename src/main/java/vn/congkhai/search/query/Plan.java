package vn.congkhai.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.congkhai.search.Fields;

/**
 * What a query asks of the index; {@code templates/assets/search/query.mjs} makes the same plan in the browser.
 *
 * <p><b>Words.</b> Words of asking ({@code bao nhiêu}, {@code xã nào}; see {@link Phrases}) are left out unless nothing
 * else is typed, and so are words that the index does not know. The longest names of places are recognised, from left
 * to right; a clause of text ends at their edges. A name of one word counts as such only where no pair covers the word.
 *
 * <p><b>Score.</b> Scored are every pair of neighbours that the index knows, every word that no such pair covers, a
 * small bonus for each of them that was typed with its marks and occurs so, and a large one for the whole name of a
 * place. Beside other words a name counts as a whole and not as text: it decides which documents, they which first.
 *
 * <p><b>Found.</b> A document has a word through any scored pair, word or place name that covers it: where the index
 * knows a pair, its two words apart are no match. Found is
 * <ol>
 * <li>what has every word;
 * <li>if that is fewer than {@link #FEW}, what has every word of the named places and two thirds of the others; what
 * has every word comes first;
 * <li>if that is nothing, the same with each word standing alone as well;
 * <li>if that is nothing, whatever has any word.
 * </ol>
 * Marks take no part in this, so a query without them finds the same; but a last word may be completed only when it
 * has none (see {@link QueryWord}).
 *
 * <p>The kind before a place's name ({@code xã}, {@code thị trấn}) is scored and need not be had. When nothing but
 * names is typed, all that merely belongs to the place is no match: only what says the name itself is, among it the
 * place's own page and its documents.
 *
 * @param scored clauses that add to the score
 * @param placeWords for each word of a place's name the clauses that cover it
 * @param otherWords the same for each other word that counts
 */
record Plan(List<Clause> scored, List<Set<Clause>> placeWords, List<Set<Clause>> otherWords) {

    /** Fewer hits than this, and documents that lack a word are shown too. */
    static final int FEW = 5;

    /** What the query asks when a word counts only in the pairs that the index knows. */
    static Plan strict(List<QueryWord> words, Lexicon lexicon) throws IOException {
        return new Drawing(words, lexicon).plan(false);
    }

    /** The same when each word counts alone as well. */
    static Plan loose(List<QueryWord> words, Lexicon lexicon) throws IOException {
        return new Drawing(words, lexicon).plan(true);
    }

    boolean isEmpty() {
        return scored.isEmpty();
    }

    /** How many of the other words a document must have when not all are asked for. */
    int most() {
        return (2 * otherWords.size() + 2) / 3;
    }

    private static final class Drawing {

        private final List<QueryWord> words;
        private final Lexicon lexicon;
        private final Map<Integer, Set<Clause>> covers = new TreeMap<>();
        private final Set<Clause> scored = new LinkedHashSet<>();
        private final Map<Integer, Clause> names = new TreeMap<>();
        private final Set<Integer> kinds = new HashSet<>();
        /** The words that begin a name or follow one. */
        private final Set<Integer> edges = new HashSet<>();

        Drawing(List<QueryWord> words, Lexicon lexicon) {
            this.words = words;
            this.lexicon = lexicon;
        }

        Plan plan(boolean alone) throws IOException {
            for (int next = 0; next < words.size();) {
                next += Math.max(1, name(next, 2, Fields.PLACE_WORDS));
            }
            List<Integer> pairs = pairs();
            Set<Integer> paired = new HashSet<>();
            pairs.forEach(i -> paired.addAll(List.of(i, i + 1)));
            for (int i = 0; i < words.size(); i++) {
                if (!paired.contains(i)) {
                    name(i, 1, 1);
                }
            }
            boolean onlyNames = onlyNames();
            for (int i : pairs) {
                if (alone || onlyNames || !names.containsKey(i)) {
                    text(Fields.PAIR, i, 2);
                }
            }
            for (int i = 0; i < words.size(); i++) {
                if (alone || !paired.contains(i) && (onlyNames || !names.containsKey(i))) {
                    text(Fields.WORD, i, 1);
                }
            }
            return sorted(onlyNames);
        }

        private List<Integer> pairs() throws IOException {
            List<Integer> pairs = new ArrayList<>();
            for (int i = 0; i + 1 < words.size(); i++) {
                if (unbroken(i, 2) == 2 && !edges.contains(i + 1) && lexicon.has(Fields.PAIR, joined(i, 2, false))) {
                    pairs.add(i);
                }
            }
            return pairs;
        }

        private boolean onlyNames() throws IOException {
            for (int i = 0; i < words.size(); i++) {
                if (!names.containsKey(i) && !kinds.contains(i) && lexicon.has(Fields.WORD, words.get(i).folded())) {
                    return false;
                }
            }
            return true;
        }

        private Plan sorted(boolean onlyNames) {
            List<Set<Clause>> place = new ArrayList<>();
            names.forEach((i, name) -> {
                Set<Clause> cover = covers.computeIfAbsent(i, word -> new LinkedHashSet<>());
                if (!onlyNames || cover.isEmpty()) {
                    cover.add(name);
                }
                place.add(cover);
            });
            scored.addAll(names.values());
            List<Set<Clause>> other = new ArrayList<>();
            covers.forEach((i, cover) -> {
                if (!names.containsKey(i) && !kinds.contains(i)) {
                    other.add(cover);
                }
            });
            return new Plan(List.copyOf(scored), place, other);
        }

        private void text(String field, int from, int length) throws IOException {
            Clause clause = new Clause(field, joined(from, length, false), 1);
            if (!lexicon.has(clause.field(), clause.term())) {
                return;
            }
            scored.add(clause);
            for (int i = from; i < from + length; i++) {
                covers.computeIfAbsent(i, word -> new LinkedHashSet<>()).add(clause);
            }
            boolean marked = words.subList(from, from + length).stream().anyMatch(QueryWord::marked);
            Clause exact = new Clause(Fields.EXACT, joined(from, length, true), Fields.EXACT_BOOST);
            if (marked && lexicon.has(exact.field(), exact.term())) {
                scored.add(exact);
            }
        }

        /** Notes the longest name that begins at a word; returns its words, 0 for none. */
        private int name(int from, int least, int most) throws IOException {
            for (int length = unbroken(from, most); length >= least; length--) {
                Clause name = new Clause(Fields.PLACE, joined(from, length, false), Fields.PLACE_BOOST);
                if (lexicon.has(name.field(), name.term())) {
                    for (int i = from; i < from + length; i++) {
                        names.put(i, name);
                    }
                    edges.add(from);
                    edges.add(from + length);
                    kind(from);
                    return length;
                }
            }
            return 0;
        }

        private void kind(int name) {
            for (int length = 1; length <= 2; length++) {
                int from = name - length;
                if (from >= 0 && !names.containsKey(from) && unbroken(from, length + 1) > length
                        && Phrases.KINDS.contains(joined(from, length, false))) {
                    for (int i = from; i < name; i++) {
                        kinds.add(i);
                    }
                }
            }
        }

        private int unbroken(int from, int most) {
            int length = 1;
            while (length < most && from + length < words.size() && !words.get(from + length).cut()) {
                length++;
            }
            return length;
        }

        private String joined(int from, int length, boolean exact) {
            return words.subList(from, from + length).stream()
                    .map(word -> exact ? word.key() : word.folded()).collect(Collectors.joining(" "));
        }
    }
}
