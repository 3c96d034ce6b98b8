package vn.congkhai.intake.indicator;

import java.util.Optional;
import vn.congkhai.model.Period;

/**
 * Where an indicator stands, as far as its reading depends on it.
 *
 * @param scope what the heading is about
 * @param group name of its group; empty when there is none
 * @param base period that the document plans for
 * @param local period of the group, where it has its own
 * @param yearly whether the group's figures hold for each year
 * @param sure false where it is not certain that indicators stand here
 */
record Setting(Scope scope, String group, Optional<Period> base, Optional<Period> local, boolean yearly, boolean sure) {

    Setting withGroup(String name) {
        return new Setting(scope, name, base, local, yearly, sure);
    }

    Setting withPeriod(Optional<Period> period) {
        return period.isEmpty() ? this : new Setting(scope, group, base, period, yearly, sure);
    }

    Setting withBase(Optional<Period> period) {
        return period.isEmpty() ? this : new Setting(scope, group, period, Optional.empty(), yearly, sure);
    }

    Setting withScope(Scope own) {
        return own == null ? this : new Setting(own, group, base, local, yearly, own != Scope.MIXED);
    }

    Setting unsure() {
        return new Setting(scope, group, base, local, yearly, false);
    }

    Setting withYearly(boolean each) {
        return new Setting(scope, group, base, local, yearly || each, sure);
    }

    /** Returns the period of a figure that names none itself. */
    Optional<Period> period() {
        return local.isPresent() ? local : base;
    }
}
