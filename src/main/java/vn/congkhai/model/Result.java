package vn.congkhai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was achieved, as the commune reports it: one row of {@code results.csv}.
 *
 * @param indicator id of the indicator
 * @param target id of its target
 * @param period that the result is about
 * @param asOf day up to which it counts
 * @param value in the unit of the target
 * @param stage how final it is
 * @param declared how the commune itself judges it, if it says so
 * @param source where the figure comes from
 * @param note for readers
 */
public record Result(
        String indicator,
        String target,
        Period period,
        LocalDate asOf,
        BigDecimal value,
        ResultStage stage,
        Optional<DeclaredStatus> declared,
        String source,
        Optional<String> note) {}
