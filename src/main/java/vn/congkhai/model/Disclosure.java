package vn.congkhai.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a commune disclosed something: one row of {@code disclosures.csv}.
 *
 * @param place slug of the commune
 * @param duty id of the duty that it did
 * @param occasion for which
 * @param publishedOn first day on which people could see it
 * @param proof what shows it
 * @param channel where it was disclosed, in plain words
 * @param note for readers
 */
public record Disclosure(
        String place,
        String duty,
        Occasion occasion,
        LocalDate publishedOn,
        Proof proof,
        Optional<String> channel,
        Optional<String> note) {}
