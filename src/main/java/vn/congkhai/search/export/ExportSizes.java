package vn.congkhai.search.export;

/**
 * How the export is cut into files. Sizes are in bytes, and the least at which a file is full: on a large site files
 * grow until there are no more than {@code mostFiles}.
 *
 * @param shardBytes of a file of the lexicon, before compression
 * @param packBytes of a file of posting lists or positions; a longer list has a file of its own
 * @param cardBytes of a file of what is shown, after compression
 * @param mostFiles about how many files the export may have
 */
public record ExportSizes(int shardBytes, int packBytes, int cardBytes, int mostFiles) {

    /** The sizes that were found best, see {@code FORMAT.md}. */
    public static final ExportSizes DEFAULT = new ExportSizes(6 * 1024, 4 * 1024, 4 * 1024, 5000);

    /** Lists up to this many bytes stand in the lexicon itself. */
    static final int INLINE_LIST = 96;
    /** The same for lists with positions, which most searches do without. */
    static final int INLINE_POSITIONS = 3;
    /** Size of a file of figures. */
    static final int NUMBERS = 8 * 1024;

    /** Of a hundred files. */
    private static final int LEXICON_SHARE = 16;
    private static final int WORD_SHARE = 8;
    private static final int GROUP_SHARE = 6;
    private static final int PAIR_SHARE = 20;
    private static final int POSITION_SHARE = 5;
    private static final int CARD_SHARE = 46;

    /** Returns the size of a file of the lexicon that has about so many bytes. */
    int shard(long total) {
        return (int) Math.max(shardBytes, total / share(LEXICON_SHARE));
    }

    /** Returns the size of a file of words' posting lists. */
    int words(ListSizes sizes) {
        return sizes.pack(packBytes, share(WORD_SHARE));
    }

    /** Returns the size of a file of the lists of places' names and of values of facets. */
    int groups(ListSizes sizes) {
        return sizes.pack(packBytes, share(GROUP_SHARE));
    }

    /** Returns the size of a file of pairs' posting lists. */
    int pairs(ListSizes sizes) {
        return sizes.pack(packBytes, share(PAIR_SHARE));
    }

    /** Returns the size of a file of positions. */
    int positions(ListSizes sizes) {
        return sizes.pack(packBytes, share(POSITION_SHARE));
    }

    /** Returns the size of a file of cards, when all have about so many bytes. */
    int cards(long total) {
        return (int) Math.max(cardBytes, total / share(CARD_SHARE));
    }

    private int share(int percent) {
        return Math.max(1, mostFiles * percent / 100);
    }
}
