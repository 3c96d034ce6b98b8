package vn.congkhai.search.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * How large the packed lists of a field are.
 *
 * @param lists in the order of their terms
 */
record ListSizes(List<Size> lists) {

    private static final double STEP = 1.05;
    /** What exact forms and files that are not full add. */
    private static final double MORE = 1.3;

    /**
     * A list.
     *
     * @param df number of documents
     */
    record Size(String term, int df, int bytes) {}

    /** Packs a list. */
    interface Packing {
        byte[] packed(TermsEnum cursor) throws IOException;
    }

    /**
     * Packs all lists of a field that are too long for the lexicon.
     *
     * @param terms null when the index lacks the field
     */
    static ListSizes of(Terms terms, Packing packing) throws IOException {
        List<Size> lists = new ArrayList<>();
        TermsEnum cursor = terms == null ? TermsEnum.EMPTY : terms.iterator();
        while (cursor.next() != null) {
            int bytes = packing.packed(cursor).length;
            if (bytes > ExportSizes.INLINE_LIST) {
                lists.add(new Size(cursor.term().utf8ToString(), cursor.docFreq(), bytes));
            }
        }
        return new ListSizes(lists);
    }

    /** Returns these and others. */
    ListSizes and(ListSizes others) {
        return new ListSizes(Stream.concat(lists.stream(), others.lists.stream()).toList());
    }

    /** Returns the smallest pack from a size on that makes no more than so many files. */
    int pack(int least, int mostFiles) {
        int size = least;
        while (files(size) > mostFiles) {
            size = (int) Math.ceil(size * STEP);
        }
        return size;
    }

    private double files(int pack) {
        long alone = lists.stream().filter(list -> list.bytes() >= Packs.alone(pack)).count();
        long others = lists.stream().mapToLong(Size::bytes).filter(bytes -> bytes < Packs.alone(pack)).sum();
        return alone + MORE * others / pack;
    }
}
