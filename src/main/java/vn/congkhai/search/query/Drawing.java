package vn.congkhai.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.congkhai.search.Fields;

/** Makes the plan for the words of one query. */
final class Drawing {

    /** What is this many times rarer than what overlaps it is there by chance. */
    private static final int RARER = 3;
    /** A word that is in more than one of so many documents, and in more than some, tells little beside others. */
    private static final int COMMON = 3;
    private static final int SOME = 600;

    private final List<QueryWord> words;
    private final Lexicon lexicon;
    private final Map<Integer, Set<Clause>> covers = new TreeMap<>();
    private final Map<Integer, Set<Clause>> exact = new TreeMap<>();
    private final Set<Clause> scored = new LinkedHashSet<>();
    private final Map<Integer, Clause> names = new TreeMap<>();
    private final Set<Integer> kinds = new TreeSet<>();
    /** The words that begin a name or follow one. */
    private final Set<Integer> edges = new HashSet<>();

    Drawing(List<QueryWord> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** @param alone whether a word counts outside of the known pairs that it is in */
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
        figures();
        boolean onlyNames = onlyNames();
        for (int i : pairs) {
            if (alone || onlyNames || !names.containsKey(i)) {
                pair(i);
            }
        }
        scoreKinds();
        boolean rare = hasRare(paired);
        for (int i = 0; i < words.size(); i++) {
            if ((alone || !paired.contains(i) && (onlyNames || !names.containsKey(i)))
                    && !kinds.contains(i) && !(rare && isCommon(i))) {
                text(Fields.WORD, i, 1);
            }
        }
        return sorted(onlyNames);
    }

    /** Tells whether anything is typed beside common words and such as the index lacks. */
    private boolean hasRare(Set<Integer> paired) throws IOException {
        boolean rare = !paired.isEmpty() || !names.isEmpty();
        for (int i = 0; i < words.size() && !rare; i++) {
            rare = covers.containsKey(i) || lexicon.has(Fields.WORD, words.get(i).folded()) && !isCommon(i);
        }
        return rare;
    }

    /** Tells whether so many documents have a word that it does not count beside others. */
    private boolean isCommon(int i) throws IOException {
        return !words.get(i).isNumber() && lexicon.documents(Fields.WORD, words.get(i).folded())
                > Math.max(SOME, lexicon.documents() / COMMON);
    }

    /** Scores the kind of a place with the first word of its name. */
    private void scoreKinds() throws IOException {
        for (int i : kinds) {
            Clause clause = clause(Fields.PAIR, names.containsKey(i + 1) ? joined(i, 2, false) : "", 1);
            if (lexicon.has(clause)) {
                scored.add(clause);
            }
        }
    }

    private List<Integer> pairs() throws IOException {
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (unbroken(i, 2) == 2 && !edges.contains(i + 1)
                    && (lexicon.has(Fields.PAIR, joined(i, 2, false)) || otherNumeral(i).isPresent())) {
                pairs.add(i);
            }
        }
        return pairs;
    }

    private void figures() throws IOException {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).typed().figure().isPresent() && !names.containsKey(i)) {
                Clause clause = new Clause.ByValue(words.get(i).typed().figure().get());
                if (lexicon.has(clause)) {
                    scored.add(clause);
                    cover(i, 1, covers, clause);
                }
            }
        }
    }

    private boolean onlyNames() throws IOException {
        for (int i = 0; i < words.size(); i++) {
            if (!names.containsKey(i) && !kinds.contains(i)
                    && (covers.containsKey(i) || lexicon.has(Fields.WORD, words.get(i).folded()))) {
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
        List<Set<Clause>> spelled = new ArrayList<>();
        exact.forEach((i, cover) -> {
            if (words.get(i).marked() && !kinds.contains(i)) {
                spelled.add(cover);
            }
        });
        return new Plan(List.copyOf(scored), place, other, spelled, other);
    }

    /** Tells whether two words stand side by side by chance, each being half of another pair: {@code khai ngân}. */
    private boolean isChance(int i) throws IOException {
        if (i == 0 || i + 2 >= words.size() || unbroken(i - 1, 4) < 4) {
            return false;
        }
        int often = RARER * lexicon.documents(Fields.PAIR, joined(i, 2, false));
        return lexicon.documents(Fields.PAIR, joined(i - 1, 2, false)) > often
                && lexicon.documents(Fields.PAIR, joined(i + 1, 2, false)) > often;
    }

    private void pair(int i) throws IOException {
        if (!isChance(i)) {
            text(Fields.PAIR, i, 2);
        }
        Optional<Clause> other = otherNumeral(i);
        if (other.isPresent()) {
            scored.add(other.get());
            cover(i, 2, covers, other.get());
        }
    }

    /** Returns the pair with its Roman number as an Arabic one or the other way round, if the index has it. */
    private Optional<Clause> otherNumeral(int i) throws IOException {
        String number = words.get(i + 1).folded();
        int roman = Phrases.ROMAN.indexOf(number);
        String other = roman >= 0 ? String.valueOf(roman + 1)
                : number.matches("[1-9]|1[0-9]|20") ? Phrases.ROMAN.get(Integer.parseInt(number) - 1) : "";
        Clause clause = clause(Fields.PAIR, words.get(i).folded() + " " + other, 1);
        return lexicon.has(clause) ? Optional.of(clause) : Optional.empty();
    }

    private void text(String field, int from, int length) throws IOException {
        Clause clause = clause(field, joined(from, length, false), 1);
        if (!lexicon.has(clause)) {
            return;
        }
        scored.add(clause);
        cover(from, length, covers, clause);
        Clause spelled = clause(Fields.EXACT, joined(from, length, true), Fields.EXACT_BOOST);
        boolean marked = words.subList(from, from + length).stream().anyMatch(QueryWord::marked);
        if (marked && lexicon.has(spelled)) {
            scored.add(spelled);
            cover(from, length, exact, spelled);
        }
    }

    private static void cover(int from, int length, Map<Integer, Set<Clause>> covers, Clause clause) {
        for (int i = from; i < from + length; i++) {
            covers.computeIfAbsent(i, word -> new LinkedHashSet<>()).add(clause);
        }
    }

    /** Notes the longest name that begins at a word; returns its words, 0 for none. */
    private int name(int from, int least, int most) throws IOException {
        for (int length = unbroken(from, most); length >= least; length--) {
            Clause.Words name = clause(Fields.PLACE, joined(from, length, false), Fields.PLACE_BOOST);
            if (lexicon.has(name) && !beginsByChance(from, name)) {
                for (int i = from; i < from + length; i++) {
                    names.put(i, name);
                }
                edges.add(from);
                edges.add(from + length);
                kind(from);
                int after = from + length;
                if (unbroken(from, length + 1) > length && words.get(after).folded().equals(Phrases.FORMER)) {
                    kinds.add(after);
                    edges.add(after + 1);
                }
                return length;
            }
        }
        return 0;
    }

    /** Tells whether the name only seems to begin there: in {@code quốc gia An Phú} none is called Gia An. */
    private boolean beginsByChance(int from, Clause.Words name) throws IOException {
        return from > 0 && unbroken(from - 1, 2) == 2 && !endsKind(from)
                && lexicon.documents(Fields.PAIR, joined(from - 1, 2, false))
                        > RARER * lexicon.documents(Fields.PLACE, name.term());
    }

    private boolean endsKind(int name) {
        return Phrases.KINDS.contains(joined(name - 1, 1, false))
                || name > 1 && unbroken(name - 2, 2) == 2 && Phrases.KINDS.contains(joined(name - 2, 2, false));
    }

    /** Notes the words before a name that tell of what kind the place is, and that something is there. */
    private void kind(int name) {
        for (int length = 1; length <= 2; length++) {
            int from = name - length;
            if (from >= 0 && !names.containsKey(from) && unbroken(from, length + 1) > length
                    && Phrases.KINDS.contains(joined(from, length, false))) {
                for (int i = from; i < name; i++) {
                    kinds.add(i);
                }
                edges.add(from);
                kind(from);
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

    private static Clause.Words clause(String field, String term, float boost) {
        return new Clause.Words(field, term, boost);
    }
}
