package vn.congkhai.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congkhai.model.Abbreviation;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.Tokens;

/**
 * The other form of the abbreviations in a text: a document that says BHYT is found by {@code bảo hiểm y tế}, and the
 * other way round. Done when indexing, so that the query stays the same in Java and in the browser. Remembers words,
 * so one instance serves one thread.
 */
final class LongForms {

    private static final int REMEMBERED = 100_000;

    private final Map<String, List<String>> longOf = new HashMap<>();
    private final Map<String, List<LongForm>> byFirstWord = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    private record LongForm(List<String> words, String shortForm) {

        boolean standsAt(int from, List<String> text) {
            int end = from + words.size();
            return end <= text.size() && text.subList(from, end).equals(words);
        }
    }

    LongForms(List<Abbreviation> abbreviations) {
        for (Abbreviation abbreviation : abbreviations) {
            longOf.computeIfAbsent(abbreviation.shortForm(), key -> new ArrayList<>()).add(abbreviation.longForm());
            List<String> words = folded(Tokens.of(abbreviation.longForm()));
            if (!words.isEmpty()) {
                byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>())
                        .add(new LongForm(words, abbreviation.shortForm()));
            }
        }
    }

    /** Returns long forms of the short ones in the texts and short forms of the long ones, each once. */
    List<String> otherForms(Collection<String> texts) {
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts) {
            List<Token> tokens = Tokens.of(text);
            List<String> words = folded(tokens);
            for (int i = 0; i < tokens.size(); i++) {
                found.addAll(longOf.getOrDefault(tokens.get(i).text(), List.of()));
                for (LongForm candidate : byFirstWord.getOrDefault(words.get(i), List.of())) {
                    if (candidate.standsAt(i, words)) {
                        found.add(candidate.shortForm());
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private List<String> folded(List<Token> tokens) {
        if (folded.size() > REMEMBERED) {
            folded.clear();
        }
        return tokens.stream().map(token -> folded.computeIfAbsent(token.text(), text -> token.folded())).toList();
    }
}
