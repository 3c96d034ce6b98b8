package vn.congkhai.search.export;

import java.io.IOException;
import java.util.Optional;

/**
 * A packed list as an entry of the lexicon tells it.
 *
 * @param df number of documents
 * @param packed the list
 * @param spot where it lies, unless it stands in the entry
 */
record ListPointer(int df, byte[] packed, Optional<Packs.Spot> spot) {

    private static final int INLINE = 0;
    private static final int FOLLOWS = 1;
    private static final int ELSEWHERE = 2;
    private static final int MODE_BITS = 2;

    /** Puts a list into the entry when it is that short, else into a pack. */
    static ListPointer of(int df, byte[] packed, int inline, Packs packs, int bin) throws IOException {
        return new ListPointer(df, packed,
                packed.length <= inline ? Optional.empty() : Optional.of(packs.add(packed, bin)));
    }

    /**
     * Appends the pointer.
     *
     * @param most what {@code df} is told as falling short of; 0 when it is told itself
     */
    void write(int most, ListSpots spots, Bytes out) {
        int count = most > 0 ? most - df : df;
        if (spot.isEmpty()) {
            out.number(count << MODE_BITS | INLINE).number(packed.length).raw(packed);
        } else if (spots.follows(spot.get(), packed.length)) {
            out.number(count << MODE_BITS | FOLLOWS).number(packed.length);
        } else {
            out.number(count << MODE_BITS | ELSEWHERE).number(packed.length)
                    .number(spot.get().file()).number(spot.get().offset());
        }
    }
}
