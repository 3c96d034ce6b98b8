package vn.congkhai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.model.Exemption;
import vn.congkhai.model.Occasion;
import vn.congkhai.problem.Problem;
import vn.congkhai.source.Fields;

/** Reads which communes need not do a duty. */
final class ExemptionsReader {

    private final OccasionForm occasions;
    private final Names places;
    private final Set<String> documents;

    /**
     * @param occasions of the duty
     * @param places of the site
     * @param documents folders of all documents
     */
    ExemptionsReader(OccasionForm occasions, Names places, Set<String> documents) {
        this.occasions = occasions;
        this.places = places;
        this.documents = documents;
    }

    List<Exemption> read(Fields duty) {
        List<Exemption> exemptions = new ArrayList<>();
        for (Fields record : duty.records("exempt")) {
            record.require("place", "basis");
            Optional<String> place = Forms.place(record, "place");
            place.ifPresent(slug -> places.refer(record, "place", slug));
            boolean always = !record.has("period");
            Optional<Occasion> occasion = record.form("period", "duty-period", "kỳ của nghĩa vụ",
                            occasions.advice("", place.orElse(""), documents), Optional::of)
                    .flatMap(text -> occasion(record, text, place.orElse("")));
            Optional<String> basis = record.text("basis");
            Optional<String> note = record.text("note");
            record.close();
            if (!record.broken()) {
                exemptions.add(new Exemption(
                        place.orElseThrow(), always ? Optional.empty() : occasion, basis.orElseThrow(), note));
            }
        }
        return exemptions;
    }

    private Optional<Occasion> occasion(Fields record, String text, String place) {
        Optional<Occasion> occasion = occasions.parse(text, place, documents);
        if (occasion.isEmpty()) {
            record.fail(Problem.error("duty-period", record.at("period"), occasions.wrong(text, place),
                    occasions.advice(text, place, documents)));
        }
        return occasion;
    }
}
