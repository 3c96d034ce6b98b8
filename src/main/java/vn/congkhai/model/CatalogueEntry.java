package vn.congkhai.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A standard indicator that several communes promise.
 *
 * @param code its address, such as {@code bao-hiem-y-te}
 * @param name for readers
 * @param unit unit that most communes state it in
 * @param max the most that the unit allows, such as 100 for a share; empty when unbounded
 * @param direction which way is better
 * @param field slug of its field
 * @param synonyms everyday words that people search by
 * @param definition what it counts, in plain words
 */
public record CatalogueEntry(
        String code,
        String name,
        String unit,
        Optional<BigDecimal> max,
        Direction direction,
        String field,
        List<String> synonyms,
        String definition) {

    public CatalogueEntry {
        synonyms = List.copyOf(synonyms);
    }
}
