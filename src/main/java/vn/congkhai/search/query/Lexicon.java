package vn.congkhai.search.query;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import vn.congkhai.search.Fields;

/** What a query needs to know about the terms of the index. */
record Lexicon(IndexReader reader) {

    boolean has(String field, String term) throws IOException {
        return reader.docFreq(new Term(field, term)) > 0;
    }

    /** Returns the word of most documents that begins so after that word; of equals the first by letters. */
    Optional<String> completed(String before, String beginning) throws IOException {
        return most(Fields.PAIR, before + " ", beginning);
    }

    /** Returns the word of most documents that begins so; of equals the first by letters. */
    Optional<String> completed(String beginning) throws IOException {
        return most(Fields.WORD, "", beginning);
    }

    private Optional<String> most(String field, String before, String beginning) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return Optional.empty();
        }
        BytesRef prefix = new BytesRef(before + beginning);
        TermsEnum cursor = terms.iterator();
        Optional<String> best = Optional.empty();
        int most = 0;
        if (cursor.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return best;
        }
        BytesRef term = cursor.term();
        for (; term != null && StringHelper.startsWith(term, prefix); term = cursor.next()) {
            String word = term.utf8ToString().substring(before.length());
            if (cursor.docFreq() > most && Fields.PLAIN.matcher(word).matches()) {
                most = cursor.docFreq();
                best = Optional.of(word);
            }
        }
        return best;
    }
}
