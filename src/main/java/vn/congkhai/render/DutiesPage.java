package vn.congkhai.render;

import java.util.List;
import vn.congkhai.model.Duty;
import vn.congkhai.model.DutyOrigin;

/** The page of all duties to disclose. */
final class DutiesPage {

    private DutiesPage() {}

    record View(DutyBoard law, DutyBoard self) {}

    static Sheet of(Here here) {
        return new Sheet(
                "duties",
                here.text("duties.title"),
                here.text("duties.description"),
                Crumbs.home(here),
                new View(board(here, DutyOrigin.LAW), board(here, DutyOrigin.SELF)));
    }

    private static DutyBoard board(Here here, DutyOrigin origin) {
        List<Duty> duties = here.index().site().duties().stream()
                .filter(duty -> duty.origin() == origin)
                .toList();
        return DutyBoard.of(here, duties);
    }
}
