package vn.congkhai.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A duty to disclose.
 *
 * @param id its stable name
 * @param title what is to be disclosed, in plain words
 * @param origin law, or a promise of the commune itself
 * @param basis what it rests on; at least one
 * @param from first day on which it holds, if known
 * @param to last day, if it has ended
 * @param subject who has to disclose
 * @param every how often; empty when nobody has said so in a form that can be counted
 * @param deadline when; empty when none is stated or known
 * @param channels where, in plain words
 * @param document folder of the document that promises it, for {@link DutyOrigin#SELF}
 * @param passage in that document
 * @param exempt communes that need not do it
 * @param note for readers
 */
public record Duty(
        String id,
        String title,
        DutyOrigin origin,
        List<DutyBasis> basis,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String subject,
        Optional<Recurrence> every,
        Optional<Deadline> deadline,
        List<String> channels,
        Optional<String> document,
        Optional<Passage> passage,
        List<Exemption> exempt,
        Optional<String> note) {

    public Duty {
        basis = List.copyOf(basis);
        channels = List.copyOf(channels);
        exempt = List.copyOf(exempt);
    }

    /** Tells whether every basis was read; a duty that is not verified is never shown as broken. */
    public boolean verified() {
        return basis.stream().allMatch(DutyBasis::verified);
    }
}
