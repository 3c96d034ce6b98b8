package vn.congkhai.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That this site showed a wrong figure and put it right: one row of {@code corrections.csv}.
 *
 * @param day on which it was put right
 * @param document folder of the document
 * @param indicator id of the indicator
 * @param target id of its target
 * @param period of the result that was wrong; empty when it was the target
 * @param before what stood there, as written in the file
 * @param after what stands there since
 * @param reason for readers
 */
public record Correction(
        LocalDate day,
        String document,
        String indicator,
        String target,
        Optional<Period> period,
        String before,
        String after,
        String reason) {}
