package vn.congkhai.search.export;

/**
 * How the export is cut into files; bytes count before compression.
 *
 * @param inlineBytes lists up to this size stand in the lexicon itself
 * @param inlinePositions the same for lists with positions
 * @param shardBytes size of a file of the lexicon
 * @param packBytes size of a file of posting lists
 * @param positionBytes size of a file of positions
 * @param numberBytes size of a file of figures
 * @param cardDocuments documents of which a file tells what to show
 * @param mostFiles of one group; where there would be more, they become larger
 */
public record ExportSizes(
        int inlineBytes, int inlinePositions, int shardBytes, int packBytes, int positionBytes, int numberBytes, int cardDocuments,
        int mostFiles) {

    /** The sizes that were found best, see {@code FORMAT.md}. */
    public static final ExportSizes DEFAULT = new ExportSizes(96, 3, 6 * 1024, 3 * 1024, 8 * 1024, 8 * 1024, 8, 1200);

    int shardBytes(long total) {
        return enough(shardBytes, total);
    }

    int packBytes(long total) {
        return enough(packBytes, total);
    }

    int positionBytes(long total) {
        return enough(positionBytes, total);
    }

    int cardDocuments(int total) {
        return enough(cardDocuments, total);
    }

    private int enough(int size, long total) {
        return (int) Math.max(size, (total + mostFiles - 1) / mostFiles);
    }
}
