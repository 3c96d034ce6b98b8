package vn.congkhai.search;

import java.util.Optional;

/**
 * A target as shown with the indicator that is found.
 *
 * @param label what this part counts; empty when the indicator has only this one
 * @param raw the figure in the document's words; empty when there are none
 * @param period as in content files: {@code 2026} or {@code 2026/2030}
 * @param unit as the document names it; empty when it names none
 * @param status verdict word
 * @param amount the figure; empty when the document gives none that can be read
 */
public record TargetLine(
        String label, String raw, String period, String unit, String status, Optional<Amount> amount) {}
