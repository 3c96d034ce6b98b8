package vn.congkhai.search.export;

import java.io.IOException;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Walks the terms of a field in ascending order. */
final class TermCursor {

    private final TermsEnum terms;
    private final int documents;
    private String term;

    /** @param terms null when the index lacks the field */
    TermCursor(Terms terms, int documents) throws IOException {
        this.terms = terms == null ? TermsEnum.EMPTY : terms.iterator();
        this.documents = documents;
        next();
    }

    boolean isAt(String key) {
        return key.equals(term);
    }

    /** Returns the term, or null at the end. */
    String term() {
        return term;
    }

    int df() throws IOException {
        return terms.docFreq();
    }

    PostingList list() throws IOException {
        return PostingList.of(terms, documents);
    }

    void next() throws IOException {
        BytesRef bytes = terms.next();
        term = bytes == null ? null : bytes.utf8ToString();
    }

    void seek(String to) throws IOException {
        if (!terms.seekExact(new BytesRef(to))) {
            throw new IllegalStateException("term left the index: " + to);
        }
        term = to;
    }
}
