package vn.congkhai.model;

import java.util.List;

/**
 * Everything that the content folder holds.
 *
 * @param places provinces and communes, in the order of {@code places.yml}
 * @param catalogue fields and standard indicators
 * @param abbreviations in the order of {@code abbreviations.yml}
 * @param duties duties to disclose, in the order of {@code duties.yml}
 * @param documents ordered by folder
 * @param ledger what is written down as time goes by
 */
public record Site(
        List<Place> places,
        Catalogue catalogue,
        List<Abbreviation> abbreviations,
        List<Duty> duties,
        List<Document> documents,
        Ledger ledger) {

    public Site {
        places = List.copyOf(places);
        abbreviations = List.copyOf(abbreviations);
        duties = List.copyOf(duties);
        documents = List.copyOf(documents);
    }

    /** Makes a site for which nothing is written down as time goes by. */
    public Site(
            List<Place> places,
            Catalogue catalogue,
            List<Abbreviation> abbreviations,
            List<Duty> duties,
            List<Document> documents) {
        this(places, catalogue, abbreviations, duties, documents, Ledger.EMPTY);
    }
}
