package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.vietnamese.Tokens;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.Unit;

/** Proposes codes of the catalogue by the folded syllables that words share with its names and synonyms. */
final class CatalogueMatch {

    private static final double LEAST = 0.55;
    private static final double OTHER_UNIT = 0.3;
    private static final double SAME_UNIT = 0.05;
    private static final double SYNONYM = 0.85;
    private static final int SHORTEST_SYNONYM = 2;

    private record Phrase(CatalogueEntry entry, String unit, Set<String> syllables, double worth) {}

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final double rare;

    CatalogueMatch(Catalogue catalogue) {
        Map<String, Integer> entries = new HashMap<>();
        for (CatalogueEntry entry : catalogue.entries()) {
            Set<String> all = new HashSet<>();
            add(entry, entry.name(), 1, all);
            for (String synonym : entry.synonyms()) {
                add(entry, synonym, SYNONYM, all);
            }
            all.forEach(syllable -> entries.merge(syllable, 1, Integer::sum));
        }
        int size = Math.max(1, catalogue.entries().size());
        entries.forEach((syllable, count) -> weights.put(syllable, Math.log(1 + (double) size / count)));
        rare = Math.log(1 + size);
    }

    /** Returns the entry that fits the words best; empty when none fits well. */
    Optional<Proposal> propose(String words, Optional<String> unit) {
        Set<String> syllables = syllables(words);
        Optional<String> given = unit.map(named -> Unit.of(named).key());
        Proposal best = null;
        for (Phrase phrase : phrases) {
            double score = phrase.worth() * likeness(syllables, phrase.syllables()) + given.map(key -> unit(phrase.unit(), key)).orElse(0.0);
            if (score >= LEAST && (best == null || score > best.score())) {
                best = new Proposal(phrase.entry().code(), Math.min(1, Math.round(score * 100) / 100.0));
            }
        }
        return Optional.ofNullable(best);
    }

    private void add(CatalogueEntry entry, String words, double worth, Set<String> all) {
        Set<String> syllables = syllables(words);
        all.addAll(syllables);
        if (worth == 1 || syllables.size() > SHORTEST_SYNONYM) {
            phrases.add(new Phrase(entry, Unit.of(entry.unit()).key(), syllables, worth));
        }
    }

    /** Twice the weight in common over the weight of both, mixed with how much of the phrase is covered. */
    private double likeness(Set<String> words, Set<String> phrase) {
        double common = 0;
        double all = 0;
        for (String syllable : phrase) {
            double weight = weights.getOrDefault(syllable, rare);
            all += weight;
            common += words.contains(syllable) ? weight : 0;
        }
        double said = 0;
        for (String syllable : words) {
            said += weights.getOrDefault(syllable, rare / 2);
        }
        return all == 0 || said == 0 ? 0 : 0.6 * 2 * common / (all + said) + 0.4 * common / all;
    }

    private static double unit(String own, String given) {
        if (own.equals(given)) {
            return SAME_UNIT;
        }
        boolean share = own.startsWith("%") || given.startsWith("%");
        return share && !(own.startsWith("%") && given.startsWith("%")) ? -OTHER_UNIT
                : share || own.contains("dong") != given.contains("dong") ? -OTHER_UNIT / 2 : 0;
    }

    private static Set<String> syllables(String words) {
        Set<String> syllables = new HashSet<>();
        for (Token token : Tokens.of(words)) {
            if (!token.isNumber()) {
                syllables.add(token.folded());
            }
        }
        return syllables;
    }
}
