package vn.congkhai.opendata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congkhai.model.Disclosure;
import vn.congkhai.model.Duty;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;

/** One disclosure as a row of a table. A cell is empty where nothing is written down. */
record DisclosureRow(
        String place,
        String placeName,
        String duty,
        String dutyTitle,
        String period,
        String publishedOn,
        String proof,
        String channel,
        String note) {

    static List<DisclosureRow> all(Site site) {
        Map<String, String> places = site.places().stream().collect(Collectors.toMap(Place::slug, Place::name));
        Map<String, String> titles = site.duties().stream().collect(Collectors.toMap(Duty::id, Duty::title));
        return site.ledger().disclosures().stream().map(disclosure -> of(places, titles, disclosure)).toList();
    }

    private static DisclosureRow of(Map<String, String> places, Map<String, String> titles, Disclosure disclosure) {
        return new DisclosureRow(
                disclosure.place(),
                places.get(disclosure.place()),
                disclosure.duty(),
                titles.get(disclosure.duty()),
                disclosure.occasion().text(),
                disclosure.publishedOn().toString(),
                disclosure.proof().text(),
                disclosure.channel().orElse(""),
                disclosure.note().orElse(""));
    }
}
