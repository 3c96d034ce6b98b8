package vn.congkhai.model;

import java.util.Optional;

/**
 * That a commune need not do a duty.
 *
 * @param place slug of the commune
 * @param occasion for which it need not; empty: for none
 * @param basis what the exemption rests on
 * @param note for readers
 */
public record Exemption(String place, Optional<Occasion> occasion, String basis, Optional<String> note) {

    /** Tells whether it frees that commune of the duty on that occasion. */
    public boolean covers(String commune, Occasion asked) {
        return place.equals(commune) && occasion.map(asked::equals).orElse(true);
    }
}
