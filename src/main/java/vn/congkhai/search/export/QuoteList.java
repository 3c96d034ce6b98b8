package vn.congkhai.search.export;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Where in each document a term stands.
 *
 * @param list the documents, and how many positions each has
 * @param positions of each document, ascending
 */
record QuoteList(PostingList list, int[][] positions) {

    /** Reads the term at which the cursor stands. */
    static QuoteList of(TermsEnum cursor) throws IOException {
        int[][] positions = new int[cursor.docFreq()][];
        PostingsEnum postings = cursor.postings(null, PostingsEnum.POSITIONS);
        for (int i = 0; postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS; i++) {
            positions[i] = new int[postings.freq()];
            for (int j = 0; j < positions[i].length; j++) {
                positions[i][j] = postings.nextPosition();
            }
        }
        return new QuoteList(PostingList.of(cursor), positions);
    }

    /**
     * Packs documents and positions, as {@code FORMAT.md} says.
     *
     * @param whole a list that has all the documents, by whose ranks they are told
     */
    byte[] packed(Optional<PostingList> whole, int documents) {
        NumberWriter numbers = new NumberWriter();
        numbers.set(whole.map(all -> all.ranks(list.docs())).orElse(list.docs()),
                whole.map(PostingList::df).orElse(documents));
        numbers.counts(list.freqs());
        numbers.rows(positions);
        return numbers.toBytes();
    }
}
