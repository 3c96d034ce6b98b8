package vn.congkhai.search.export;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The documents of a term, packed as {@code FORMAT.md} says.
 *
 * @param df number of documents
 * @param bytes the packed list
 */
record PostingList(int df, byte[] bytes) {

    private static final int GAP_LOW = 31;
    private static final int FREQUENCY_LOW = 7;

    /** Packs the term at which the cursor stands. */
    static PostingList of(TermsEnum cursor, int documents) throws IOException {
        int df = cursor.docFreq();
        int[] docs = new int[df];
        int[] more = new int[df];
        PostingsEnum postings = cursor.postings(null, PostingsEnum.FREQS);
        for (int i = 0; postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS; i++) {
            docs[i] = postings.docID();
            more[i] = postings.freq() - 1;
        }
        boolean absent = df > documents / 2;
        int[] gaps = gaps(absent ? others(docs, documents) : docs);
        int gapLow = Bits.bestRice(gaps, gaps.length, GAP_LOW - 1);
        int moreLow = Bits.bestRice(more, df, FREQUENCY_LOW);
        Bits bits = new Bits();
        bits.add(absent ? 1 : 0, 1);
        bits.add(gapLow, 5);
        bits.add(moreLow, 3);
        for (int gap : gaps) {
            bits.addRice(gap, gapLow);
        }
        for (int frequency : more) {
            bits.addRice(frequency, moreLow);
        }
        return new PostingList(df, bits.toBytes());
    }

    boolean sameAs(PostingList other) {
        return df == other.df && Arrays.equals(bytes, other.bytes);
    }

    private static int[] others(int[] docs, int documents) {
        int[] others = new int[documents - docs.length];
        int next = 0;
        int at = 0;
        for (int doc = 0; doc < documents; doc++) {
            if (at < docs.length && docs[at] == doc) {
                at++;
            } else {
                others[next++] = doc;
            }
        }
        return others;
    }

    private static int[] gaps(int[] docs) {
        int[] gaps = new int[docs.length];
        int before = -1;
        for (int i = 0; i < docs.length; i++) {
            gaps[i] = docs[i] - before - 1;
            before = docs[i];
        }
        return gaps;
    }
}
