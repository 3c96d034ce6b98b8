package vn.congkhai.search.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    /** A list of so many documents. */
    record Packed(int df, byte[] bytes) {}

    /** Puts a list into the entry when it is that short, else into a pack. */
    static ListPointer of(Packed list, int inline, Packs packs, int bin) throws IOException {
        return row(List.of(list), inline, packs, bin).get(0);
    }

    /** The same for lists that are asked for together: those too long for the entry lie in one pack, one behind the other. */
    static List<ListPointer> row(List<Packed> lists, int inline, Packs packs, int bin) throws IOException {
        Bytes outside = new Bytes();
        for (Packed list : lists) {
            outside.raw(list.bytes().length > inline ? list.bytes() : new byte[0]);
        }
        Packs.Spot next = outside.size() > 0 ? packs.add(outside.toByteArray(), bin) : null;
        List<ListPointer> row = new ArrayList<>();
        for (Packed list : lists) {
            boolean inside = list.bytes().length <= inline;
            row.add(new ListPointer(list.df(), list.bytes(), inside ? Optional.empty() : Optional.of(next)));
            if (!inside) {
                next = new Packs.Spot(next.file(), next.offset() + list.bytes().length);
            }
        }
        return row;
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
