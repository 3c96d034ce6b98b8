package vn.congkhai.render;

import java.util.ArrayList;
import java.util.List;
import vn.congkhai.model.Deadline;
import vn.congkhai.model.Duty;
import vn.congkhai.model.DutyBasis;
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
            String title,
            String subject,
            String deadline,
            String channels,
            String validity,
            List<Basis> bases,
            boolean verified,
            Link passage,
            String note) {}

    static DutyBoard of(Here here, List<Duty> duties) {
        return new DutyBoard(duties.stream().map(duty -> item(here, duty)).toList());
    }

    private static Item item(Here here, Duty duty) {
        return new Item(
                duty.id(),
                duty.title(),
                duty.subject(),
                duty.deadline().map(deadline -> deadline(here, deadline)).orElseGet(() -> here.text("duty.no-deadline")),
                String.join("; ", duty.channels()),
                validity(here, duty),
                duty.basis().stream().map(basis -> basis(here, basis)).toList(),
                duty.verified(),
                passage(here, duty),
                duty.note().orElse(""));
    }

    private static String deadline(Here here, Deadline deadline) {
        return here.text("deadline." + deadline.kind().word(), deadline.days(), deadline.after());
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
                    SiteUrl target = duty.passage().map(passage -> page.at(passage.anchor())).orElse(page);
                    return here.url().equals(page)
                            ? here.link(target, here.text("duty.passage"))
                            : here.named(target, document.metadata().label());
                })
                .orElseGet(() -> Link.none(""));
    }
}
