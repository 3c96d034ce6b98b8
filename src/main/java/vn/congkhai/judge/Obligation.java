package vn.congkhai.judge;

import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Disclosure;
import vn.congkhai.model.Duty;
import vn.congkhai.model.Exemption;
import vn.congkhai.model.Occasion;

/**
 * A duty of one commune on one occasion, and how it stands.
 *
 * @param duty what is to be disclosed
 * @param place slug of the commune
 * @param occasion period or document that it is for
 * @param due last day in time
 * @param state how it stands
 * @param daysLate by how many calendar days the first disclosure was late; 0 unless it was
 * @param disclosures all that are written down, the first first
 * @param exemption that frees the commune of it
 */
public record Obligation(
        Duty duty,
        String place,
        Occasion occasion,
        Due due,
        DutyState state,
        long daysLate,
        List<Disclosure> disclosures,
        Optional<Exemption> exemption) {

    public Obligation {
        disclosures = List.copyOf(disclosures);
    }
}
