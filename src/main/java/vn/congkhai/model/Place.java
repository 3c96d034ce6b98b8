package vn.congkhai.model;

import java.util.List;
import java.util.Optional;

/**
 * A province or a commune.
 *
 * @param slug its address and its folder under {@code content}: {@code son-la} or {@code son-la/song-ma}
 * @param kind what kind of unit
 * @param name its name without the kind: {@code Sông Mã}
 * @param code official code (two digits for a province, five for a commune), if known
 * @param formerly units that were merged into it
 * @param contact where citizens may ask it, as far as the publisher knows
 */
public record Place(
        String slug,
        PlaceKind kind,
        String name,
        Optional<String> code,
        List<FormerPlace> formerly,
        Contact contact) {

    public Place {
        formerly = List.copyOf(formerly);
    }

    /** Makes a place of which nobody knows how it is reached. */
    public Place(String slug, PlaceKind kind, String name, Optional<String> code, List<FormerPlace> formerly) {
        this(slug, kind, name, code, formerly, Contact.NONE);
    }

    /** Returns the slug of the province that it lies in; empty for a province. */
    public Optional<String> province() {
        int slash = slug.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(slug.substring(0, slash));
    }
}
