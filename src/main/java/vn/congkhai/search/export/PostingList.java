package vn.congkhai.search.export;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The documents of a term.
 *
 * @param docs their numbers, ascending
 * @param freqs how often each has the term; 1 where the index does not count
 */
record PostingList(int[] docs, int[] freqs) {

    /** Reads the term at which the cursor stands. */
    static PostingList of(TermsEnum cursor) throws IOException {
        int df = cursor.docFreq();
        int[] docs = new int[df];
        int[] freqs = new int[df];
        PostingsEnum postings = cursor.postings(null, PostingsEnum.FREQS);
        for (int i = 0; postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS; i++) {
            docs[i] = postings.docID();
            freqs[i] = postings.freq();
        }
        return new PostingList(docs, freqs);
    }

    int df() {
        return docs.length;
    }

    /** Packs documents and frequencies, as {@code FORMAT.md} says. */
    byte[] packed(int documents) {
        NumberWriter numbers = new NumberWriter();
        numbers.set(docs, documents);
        numbers.counts(freqs);
        return numbers.toBytes();
    }

    /** Packs the documents by their ranks in a list that has them all. */
    byte[] packedWithin(PostingList whole) {
        NumberWriter numbers = new NumberWriter();
        numbers.set(whole.ranks(docs), whole.df());
        return numbers.toBytes();
    }

    /** Tells whether each of these documents is among those of the other list. */
    boolean isWithin(PostingList whole) {
        return Arrays.stream(docs).allMatch(doc -> Arrays.binarySearch(whole.docs, doc) >= 0);
    }

    /** Returns at which place in this list each of the documents stands. */
    int[] ranks(int[] some) {
        int[] ranks = new int[some.length];
        int rank = 0;
        for (int i = 0; i < some.length; i++) {
            while (docs[rank] != some[i]) {
                rank++;
            }
            ranks[i] = rank;
        }
        return ranks;
    }
}
