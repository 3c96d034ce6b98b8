package vn.congkhai.search.export;

import java.io.IOException;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Walks the terms of a field in ascending order. */
final class TermCursor {

    private final TermsEnum terms;
    private String term;

    /** @param terms null when the index lacks the field */
    TermCursor(Terms terms) throws IOException {
        this.terms = terms == null ? TermsEnum.EMPTY : terms.iterator();
        next();
    }

    boolean isAt(String key) {
        return key.equals(term);
    }

    /** Returns the term, or null at the end. */
    String term() {
        return term;
    }

    PostingList list() throws IOException {
        return PostingList.of(terms);
    }

    QuoteList quotes() throws IOException {
        return QuoteList.of(terms);
    }

    void next() throws IOException {
        BytesRef bytes = terms.next();
        term = bytes == null ? null : bytes.utf8ToString();
    }

    /** Goes to the first term from that one on. */
    void seek(String from) throws IOException {
        term = terms.seekCeil(new BytesRef(from)) == TermsEnum.SeekStatus.END ? null : terms.term().utf8ToString();
    }
}
