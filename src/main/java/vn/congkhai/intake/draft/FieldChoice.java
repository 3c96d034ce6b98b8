package vn.congkhai.intake.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.CatalogueEntry;
import vn.congkhai.model.Field;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.Tokens;

/** Puts an indicator without a confirmed code into a field, by the syllables that its words share with each. */
final class FieldChoice {

    private static final double GROUP = 0.3;

    private final Catalogue catalogue;
    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    FieldChoice(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Field field : catalogue.fields()) {
            Set<String> own = new HashSet<>(syllables(field.name()));
            field.synonyms().forEach(synonym -> own.addAll(syllables(synonym)));
            for (CatalogueEntry entry : catalogue.entries()) {
                if (entry.field().equals(field.slug())) {
                    own.addAll(syllables(entry.name()));
                }
            }
            words.put(field.slug(), own);
            own.forEach(syllable -> rarity.merge(syllable, 1.0, Double::sum));
        }
        rarity.replaceAll((syllable, fields) -> Math.log(1 + catalogue.fields().size() / fields) / Math.log(2));
    }

    /**
     * Returns the slug of the field.
     *
     * @param code proposed for the indicator; its field is taken
     * @return empty only when the catalogue has no fields
     */
    String of(String name, String group, Optional<String> code) {
        Optional<String> standard = code.flatMap(catalogue::entry).map(CatalogueEntry::field);
        if (standard.isPresent()) {
            return standard.get();
        }
        String best = "";
        double most = -1;
        for (Field field : catalogue.fields()) {
            double score = shared(name, field) + GROUP * shared(group, field);
            if (score > most) {
                most = score;
                best = field.slug();
            }
        }
        return best;
    }

    private double shared(String text, Field field) {
        Set<String> own = words.get(field.slug());
        return syllables(text).stream().filter(own::contains).sorted().mapToDouble(rarity::get).sum();
    }

    private static Set<String> syllables(String text) {
        Set<String> syllables = new HashSet<>();
        for (Token token : Tokens.of(text)) {
            if (!token.isNumber()) {
                syllables.add(token.folded());
            }
        }
        return syllables;
    }
}
