package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import vn.congkhai.judge.Due;
import vn.congkhai.judge.Obligation;
import vn.congkhai.model.Deadline;
import vn.congkhai.model.Duty;
import vn.congkhai.model.Occasion;

/** Says how a duty to disclose stands. */
final class ObligationWords {

    private ObligationWords() {}

    /** Returns what a duty is done for: {@code quý III năm 2026}, the name of a document, {@code một lần}. */
    static Link occasion(Here here, Duty duty, Occasion occasion) {
        if (occasion instanceof Occasion.InPeriod span) {
            return Link.none(here.words().period(span.period()));
        }
        if (occasion instanceof Occasion.OfDocument paper) {
            return here.index().document(paper.folder())
                    .map(document -> here.named(document.metadata().label()))
                    .orElseGet(() -> Link.none(paper.folder()));
        }
        return Link.none(here.text(duty.every().isPresent() ? "occasion.once" : "occasion.any"));
    }

    /** Returns the same for the start of a line. */
    static Link heading(Here here, Duty duty, Occasion occasion) {
        Link words = occasion(here, duty, occasion);
        return new Link("", Words.capital(words.text()), words.lang());
    }

    /** Returns a duty with what it is done for. */
    static SafeString named(Here here, Duty duty, Occasion occasion) {
        Link title = here.named(duty.title());
        return occasion instanceof Occasion.Once
                ? new SafeString(Marked.html(title))
                : here.said("event.duty", title, occasion(here, duty, occasion));
    }

    /** Returns one sentence with the dates that it rests on. */
    static SafeString sentence(Here here, Obligation obligation) {
        String key = "obligation." + obligation.state().word();
        return switch (obligation.state()) {
            case ON_TIME, LATE -> {
                LocalDate due = ((Due.By) obligation.due()).day();
                LocalDate done = obligation.disclosures().get(0).publishedOn();
                yield here.said(
                        key, here.number(obligation.daysLate()), day(here, due, done), day(here, done, due));
            }
            case MISSING, NOT_DUE -> here.said(key, here.words().date(((Due.By) obligation.due()).day()));
            case DONE -> here.said(
                    key, here.words().date(obligation.disclosures().get(0).publishedOn()), why(here, obligation));
            case NO_DUE_DATE -> here.said(key, why(here, obligation));
            case EXEMPT -> here.said(key, here.named(obligation.exemption().orElseThrow().basis()));
            case UNVERIFIED -> here.said(key);
        };
    }

    private static SafeString why(Here here, Obligation obligation) {
        String after = obligation.duty().deadline().map(Deadline::after).orElse("");
        return here.said("no-due." + ((Due.Unknown) obligation.due()).why().word(), here.named(after));
    }

    /** Two days of one year are told without it. */
    private static String day(Here here, LocalDate day, LocalDate other) {
        return day.getYear() == other.getYear() ? here.words().messages().dayAndMonth(day) : here.words().date(day);
    }
}
