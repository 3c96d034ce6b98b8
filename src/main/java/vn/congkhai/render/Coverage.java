package vn.congkhai.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congkhai.model.Document;
import vn.congkhai.model.Place;

/**
 * Where each known commune stands in a comparison; every commune is in exactly one of the lists.
 *
 * @param with communes that have the target
 * @param annexMissing communes without it, of whose documents an annex is missing
 * @param without communes with complete documents and no such target
 * @param apartOnly communes of which only drafts or Party documents are known
 * @param silent communes of which no document is known
 */
record Coverage(
        List<Place> with,
        List<Place> annexMissing,
        List<Place> without,
        List<Place> apartOnly,
        List<Place> silent) {

    static Coverage of(SiteIndex index, List<Promise> promises) {
        Set<String> having = new HashSet<>();
        promises.forEach(promise -> index.placeOf(promise.document()).ifPresent(place -> having.add(place.slug())));
        Coverage coverage = new Coverage(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        index.communes().forEach(commune -> coverage.list(index, having, commune).add(commune));
        return coverage;
    }

    int total() {
        return with.size() + annexMissing.size() + without.size() + apartOnly.size() + silent.size();
    }

    private List<Place> list(SiteIndex index, Set<String> having, Place commune) {
        List<Document> all = index.standingIn(commune.slug());
        List<Document> parts = all.stream().filter(index::takesPart).toList();
        if (having.contains(commune.slug())) {
            return with;
        }
        if (all.isEmpty()) {
            return silent;
        }
        if (parts.isEmpty()) {
            return apartOnly;
        }
        return parts.stream().anyMatch(HomePage::lacksAnnex) ? annexMissing : without;
    }
}
