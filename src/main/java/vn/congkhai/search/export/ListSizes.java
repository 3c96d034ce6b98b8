package vn.congkhai.search.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** About how large the packed lists of an index are: the sizes of one in sixteen. */
final class ListSizes {

    private static final int ONE_IN = 16;
    private static final double STEP = 1.05;
    /** What exact forms and files that are not full add. */
    private static final double MORE = 1.3;

    private final List<Integer> sizes = new ArrayList<>();

    /** Packs a list. */
    interface Packing {
        byte[] packed(TermsEnum cursor) throws IOException;
    }

    private ListSizes() {}

    /**
     * Packs some of the lists of a field.
     *
     * @param terms null when the index lacks the field
     */
    static ListSizes of(Terms terms, Packing packing) throws IOException {
        ListSizes lists = new ListSizes();
        TermsEnum cursor = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (int i = 1; cursor.next() != null; i++) {
            if (i % ONE_IN == 0) {
                lists.sizes.add(packing.packed(cursor).length);
            }
        }
        return lists;
    }

    /** Returns these and others. */
    ListSizes and(ListSizes others) {
        ListSizes both = new ListSizes();
        both.sizes.addAll(sizes);
        both.sizes.addAll(others.sizes);
        return both;
    }

    /** Returns the smallest pack from a size on that makes no more than so many files. */
    int pack(int least, int mostFiles) {
        double size = least;
        while (files(size) > mostFiles) {
            size *= STEP;
        }
        return (int) size;
    }

    /** Returns about how many bytes all lists have together. */
    double total() {
        return (double) ONE_IN * sizes.stream().mapToInt(size -> size).sum();
    }

    private double files(double pack) {
        return MORE * ONE_IN * sizes.stream().filter(size -> size > ExportSizes.INLINE_LIST)
                .mapToDouble(size -> Math.min(1, size / pack)).sum();
    }
}
