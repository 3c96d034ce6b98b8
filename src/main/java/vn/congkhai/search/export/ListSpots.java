package vn.congkhai.search.export;

/** Where the lists of one group were last told to lie: what follows at once needs no place of its own. */
final class ListSpots {

    private int file = -1;
    private int end;

    /** Tells whether a list lies right behind the one told before, and goes on behind this one. */
    boolean follows(Packs.Spot spot, int length) {
        boolean follows = spot.file() == file && spot.offset() == end;
        file = spot.file();
        end = spot.offset() + length;
        return follows;
    }
}
