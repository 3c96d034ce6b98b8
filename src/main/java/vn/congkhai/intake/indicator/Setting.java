package vn.congkhai.intake.indicator;

import java.util.Optional;
import vn.congkhai.model.Modality;
import vn.congkhai.model.Period;

/**
 * Where an indicator stands, as far as its reading depends on it.
 *
 * @param scope what the heading is about
 * @param group name of its group; empty when there is none
 * @param base period that the document plans for
 * @param local period of the group, where it has its own
 * @param yearly whether the group's figures hold for each year
 * @param strives whether the words that open the list say that it is striven for
 * @param sure false where it is not certain that indicators stand here
 */
record Setting(Scope scope, String group, Optional<Period> base, Optional<Period> local, boolean yearly, boolean strives, boolean sure) {

    Setting withGroup(String name) {
        return new Setting(scope, name, base, local, yearly, strives, sure);
    }

    Setting withPeriod(Optional<Period> period) {
        return period.isEmpty() ? this : new Setting(scope, group, base, period, yearly, strives, sure);
    }

    Setting withBase(Optional<Period> period) {
        return period.isEmpty() ? this : new Setting(scope, group, period, Optional.empty(), yearly, strives, sure);
    }

    Setting withScope(Scope own) {
        return own == null ? this : new Setting(own, group, base, local, yearly, strives, own != Scope.MIXED);
    }

    Setting unsure() {
        return new Setting(scope, group, base, local, yearly, strives, false);
    }

    Setting withYearly(boolean each) {
        return new Setting(scope, group, base, local, yearly || each, strives, sure);
    }

    Setting withStrives(boolean striven) {
        return new Setting(scope, group, base, local, yearly, strives || striven, sure);
    }

    /** Returns the document's own verb for a figure: that of its part, else that of the words that open the list. */
    Modality modality(String clause) {
        Modality own = ChangeWords.modality(clause);
        return own == Modality.COMMIT && strives ? Modality.STRIVE : own;
    }

    /** Returns the period of a figure that names none itself. */
    Optional<Period> period() {
        return local.isPresent() ? local : base;
    }
}
