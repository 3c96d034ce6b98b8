package vn.congkhai.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.search.Fields;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.ToneKey;

/** Finds what a reader may have meant by words that the index does not know. */
final class Correction {

    /** So many of the most frequent near words are looked at. */
    private static final int LOOKED_AT = 12;
    /** A shorter word is near to everything. */
    private static final int SHORTEST = 2;

    private final List<QueryWord> words;
    private final Lexicon lexicon;

    /**
     * @param alone documents that have the word
     * @param follows documents that have it after the word before
     * @param leads documents that have it before the word after
     */
    private record Candidate(String word, int alone, int follows, int leads) {

        /** What fits on both sides comes first, then what is there most often, then the first by letters. */
        static final Comparator<Candidate> LIKELIEST = Comparator
                .comparingInt((Candidate candidate) -> -Integer.signum(candidate.follows) - Integer.signum(candidate.leads))
                .thenComparingInt(candidate -> -candidate.follows - candidate.leads)
                .thenComparingInt(candidate -> -candidate.alone)
                .thenComparing(Candidate::word);
    }

    private Correction(List<QueryWord> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** Returns the text with every such word replaced by its most frequent spelling; empty when none can be. */
    static Optional<String> of(String nfc, List<QueryWord> words, Lexicon lexicon) throws IOException {
        Correction correction = new Correction(words, lexicon);
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            Optional<String> meant = correction.meant(i);
            if (meant.isPresent()) {
                Token token = words.get(i).typed().token();
                text.append(nfc, end, token.start()).append(meant.get());
                end = token.end();
            }
        }
        return end == 0 ? Optional.empty() : Optional.of(text.append(nfc.substring(end)).toString());
    }

    private Optional<String> meant(int i) throws IOException {
        QueryWord word = words.get(i);
        if (word.typed().quoted() || word.typed().figure().isPresent() || word.folded().length() < SHORTEST
                || !Fields.PLAIN.matcher(word.folded()).matches() || lexicon.has(Fields.WORD, word.folded())) {
            return Optional.empty();
        }
        Optional<String> before = i > 0 && !word.cut() ? Optional.of(words.get(i - 1).folded()) : Optional.empty();
        Optional<String> after = i + 1 < words.size() && !words.get(i + 1).cut()
                ? Optional.of(words.get(i + 1).folded()) : Optional.empty();
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<String, Integer> near : near(word.folded())) {
            int follows = before.isEmpty() ? 0 : lexicon.documents(Fields.PAIR, before.get() + " " + near.getKey());
            int leads = after.isEmpty() ? 0 : lexicon.documents(Fields.PAIR, near.getKey() + " " + after.get());
            candidates.add(new Candidate(near.getKey(), near.getValue(), follows, leads));
        }
        Optional<Candidate> best = candidates.stream().min(Candidate.LIKELIEST);
        return best.isEmpty() ? Optional.empty() : Optional.of(spelled(best.get(), before.orElse(""), after.orElse("")));
    }

    /** Spelled as most often beside its neighbour, else as most often anywhere. */
    private String spelled(Candidate best, String before, String after) throws IOException {
        boolean follows = best.follows() > 0;
        String found = follows ? before + " " + best.word() : best.leads() > 0 ? best.word() + " " + after : best.word();
        String[] keys = lexicon.spelling(found).orElse(found).split(" ");
        return ToneKey.spelled(keys[follows ? 1 : 0]);
    }

    private List<Map.Entry<String, Integer>> near(String word) throws IOException {
        Comparator<Map.Entry<String, Integer>> most = Comparator.comparing(entry -> -entry.getValue());
        return lexicon.words().entrySet().stream().filter(entry -> isOneEdit(word, entry.getKey()))
                .sorted(most.thenComparing(Map.Entry.comparingByKey())).limit(LOOKED_AT).toList();
    }

    /** Tells whether a letter added, left out or changed, or two neighbours swapped, makes one word of the other. */
    static boolean isOneEdit(String first, String second) {
        String longer = first.length() < second.length() ? second : first;
        String shorter = first.length() < second.length() ? first : second;
        int most = shorter.length();
        int begin = 0;
        while (begin < most && longer.charAt(begin) == shorter.charAt(begin)) {
            begin++;
        }
        if (longer.length() > most) {
            return longer.length() == most + 1 && longer.substring(begin + 1).equals(shorter.substring(begin));
        }
        return begin < most && (longer.substring(begin + 1).equals(shorter.substring(begin + 1))
                || begin + 1 < most && longer.charAt(begin) == shorter.charAt(begin + 1)
                        && longer.charAt(begin + 1) == shorter.charAt(begin)
                        && longer.substring(begin + 2).equals(shorter.substring(begin + 2)));
    }
}
