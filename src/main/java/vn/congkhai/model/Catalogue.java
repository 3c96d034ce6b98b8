package vn.congkhai.model;

import java.util.List;
import java.util.Optional;

/**
 * Fields and standard indicators.
 *
 * @param fields in the order of {@code catalogue.yml}
 * @param entries standard indicators, in the order of {@code catalogue.yml}
 */
public record Catalogue(List<Field> fields, List<CatalogueEntry> entries) {

    public Catalogue {
        fields = List.copyOf(fields);
        entries = List.copyOf(entries);
    }

    /** Returns the standard indicator with that code. */
    public Optional<CatalogueEntry> entry(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** Returns the field with that slug. */
    public Optional<Field> field(String slug) {
        return fields.stream().filter(field -> field.slug().equals(slug)).findFirst();
    }
}
