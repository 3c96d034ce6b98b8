package vn.congkhai.model;

import java.util.List;

/**
 * A field of commune work (lĩnh vực), by which indicators and commitments are browsed.
 *
 * @param slug its address, such as {@code y-te}
 * @param name for readers
 * @param synonyms everyday words that people search by
 */
public record Field(String slug, String name, List<String> synonyms) {

    public Field {
        synonyms = List.copyOf(synonyms);
    }
}
