package vn.congkhai.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a duty rests on.
 *
 * @param document number or name of the law, decree or resolution
 * @param at article and clause
 * @param verified whether its wording was read
 * @param checkedOn day on which it was checked
 */
public record DutyBasis(String document, Optional<String> at, boolean verified, Optional<LocalDate> checkedOn) {}
