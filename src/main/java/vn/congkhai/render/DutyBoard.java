package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.congkhai.model.Deadline;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Duty;
import vn.congkhai.model.DutyBasis;
import vn.congkhai.model.DutyOrigin;
import vn.congkhai.model.SiteUrl;

/**
 * Duties to disclose. A duty whose basis nobody has read is said to be so, and is never shown as broken.
 *
 * @param items in the order given
 */
record DutyBoard(List<Item> items) {

    record Basis(String text, boolean verified, String checked) {}

    record Item(
            String id,
            Link title,
            String counts,
            String subject,
            SafeString deadline,
            String channels,
            String validity,
            List<Basis> bases,
            boolean verified,
            Link passage,
            String note) {}

    static DutyBoard of(Here here, List<Duty> duties) {
        return of(here, duties, duty -> "");
    }

    /** @param counts says of a duty how it stands, in one sentence; may be empty */
    static DutyBoard of(Here here, List<Duty> duties, Function<Duty, String> counts) {
        return new DutyBoard(duties.stream().map(duty -> item(here, duty, counts.apply(duty))).toList());
    }

    private static Item item(Here here, Duty duty, String counts) {
        return new Item(
                duty.id(),
                title(here, duty),
                counts,
                duty.subject(),
                duty.deadline()
                        .map(deadline -> deadline(here, deadline))
                        .orElseGet(() -> here.said("duty.no-deadline")),
                String.join("; ", duty.channels()),
                validity(here, duty),
                duty.basis().stream().map(basis -> basis(here, basis)).toList(),
                duty.verified(),
                passage(here, duty),
                duty.note().orElse(""));
    }

    /** A duty that all communes have leads to the page that holds them side by side. */
    private static Link title(Here here, Duty duty) {
        SiteUrl page = SiteUrl.duty(duty.id());
        return duty.origin() == DutyOrigin.LAW && !here.url().path().startsWith(page.path())
                ? here.named(page, duty.title())
                : here.named(duty.title());
    }

    private static SafeString deadline(Here here, Deadline deadline) {
        return here.said(
                "deadline." + deadline.kind().word(), here.number(deadline.days()), here.named(deadline.after()));
    }

    private static String validity(Here here, Duty duty) {
        List<String> parts = new ArrayList<>();
        duty.from().ifPresent(day -> parts.add(here.text("duty.from", here.words().date(day))));
        duty.to().ifPresent(day -> parts.add(here.text("duty.to", here.words().date(day))));
        return String.join(", ", parts);
    }

    private static Basis basis(Here here, DutyBasis basis) {
        String text = basis.at().map(at -> here.text("duty.basis-at", at, basis.document())).orElse(basis.document());
        String checked = basis.verified()
                ? basis.checkedOn()
                        .map(day -> here.text("duty.checked-on", here.words().date(day)))
                        .orElseGet(() -> here.text("duty.checked"))
                : here.text("duty.unverified");
        return new Basis(text, basis.verified(), checked);
    }

    private static Link passage(Here here, Duty duty) {
        return duty.document()
                .flatMap(here.index()::document)
                .map(document -> {
                    SiteUrl page = SiteUrl.document(document.folder());
                    boolean withdrawn = document.metadata().status() == DocumentStatus.WITHDRAWN;
                    SiteUrl target = duty.passage()
                            .filter(passage -> !withdrawn)
                            .map(passage -> page.at(passage.anchor()))
                            .orElse(page);
                    return here.url().equals(page)
                            ? here.link(target, here.text("duty.passage"))
                            : here.named(target, document.metadata().label());
                })
                .orElseGet(() -> Link.none(""));
    }
}
