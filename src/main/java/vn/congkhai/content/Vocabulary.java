package vn.congkhai.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.CatalogueEntry;

/**
 * What documents refer to. Shared by the threads that read documents, and changed by none of them.
 *
 * @param places names of places
 * @param fields names of fields
 * @param codes codes of standard indicators
 * @param entries the standard indicators that could be read, by code
 */
record Vocabulary(Names places, Names fields, Names codes, Map<String, CatalogueEntry> entries) {

    static Vocabulary of(Names places, Names fields, Names codes, Catalogue catalogue) {
        List<CatalogueEntry> entries = catalogue.entries();
        return new Vocabulary(places, fields, codes, entries.stream()
                .collect(Collectors.toUnmodifiableMap(CatalogueEntry::code, entry -> entry, (first, second) -> first)));
    }
}
