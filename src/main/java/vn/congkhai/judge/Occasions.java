package vn.congkhai.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.Duty;
import vn.congkhai.model.DutyOrigin;
import vn.congkhai.model.Occasion;
import vn.congkhai.model.Period;

/** Lists the occasions on which a duty comes up in a commune. */
final class Occasions {

    private final LocalDate asOf;

    Occasions(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Returns the occasions, the newest first: periods that lie as a whole within the time of the duty, up to the one
     * that is running; the resolutions that were adopted within it; or the one occasion. None when the duty has no
     * schedule, or nobody knows since when it holds, or it does not bind.
     *
     * @param promise the document that promises the duty, if it is on the site
     * @param documents of the commune
     */
    Collection<Occasion> of(Duty duty, Optional<Document> promise, Collection<Document> documents) {
        Set<Occasion> occasions = new LinkedHashSet<>();
        if (duty.every().isEmpty() || !binds(duty, promise)) {
            return occasions;
        }
        switch (duty.every().get()) {
            case ONCE -> occasions.add(new Occasion.Once());
            case DOCUMENT -> documents.stream()
                    .filter(document -> isDisclosed(duty, document))
                    .map(document -> new Occasion.OfDocument(document.folder()))
                    .forEach(occasions::add);
            default -> since(duty, promise).ifPresent(first -> occasions.addAll(periods(duty, first)));
        }
        return occasions;
    }

    private List<Occasion> periods(Duty duty, LocalDate first) {
        List<Occasion> periods = new ArrayList<>();
        for (int year = first.getYear(); year <= asOf.getYear(); year++) {
            for (String suffix : duty.every().orElseThrow().suffixes()) {
                Period period = Period.parse(year + suffix).orElseThrow();
                boolean within = !period.start().isBefore(first)
                        && duty.to().map(last -> !period.end().isAfter(last)).orElse(true);
                if (within && !period.start().isAfter(asOf)) {
                    periods.add(0, new Occasion.InPeriod(period));
                    if (period.end().isAfter(asOf)) {
                        // Three, six and nine months begin together: only the next to end says something yet.
                        return periods;
                    }
                }
            }
        }
        return periods;
    }

    private static Optional<LocalDate> since(Duty duty, Optional<Document> promise) {
        return duty.from().or(() -> promise.flatMap(document -> document.metadata().adopted()));
    }

    private static boolean isDisclosed(Duty duty, Document document) {
        Optional<LocalDate> adopted = document.metadata().adopted();
        return document.metadata().kind() == DocumentKind.RESOLUTION
                && binds(document)
                && adopted.isPresent()
                && duty.from().map(first -> !adopted.get().isBefore(first)).orElse(true)
                && duty.to().map(last -> !adopted.get().isAfter(last)).orElse(true);
    }

    /** Tells whether anybody has to do it: the law says so, or a document that stands. */
    static boolean binds(Duty duty, Optional<Document> promise) {
        return duty.origin() == DutyOrigin.LAW || promise.filter(Occasions::binds).isPresent();
    }

    /** A draft and a document of the Party bind no commune, nor does what has been replaced or withdrawn. */
    private static boolean binds(Document document) {
        return document.metadata().takesPart(false);
    }
}
