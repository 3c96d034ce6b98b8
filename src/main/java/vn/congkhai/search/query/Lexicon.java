package vn.congkhai.search.query;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import vn.congkhai.search.Fields;
import vn.congkhai.vietnamese.ToneKey;

/** What a query needs to know about the terms of the index. */
record Lexicon(IndexSearcher searcher) {

    boolean has(String field, String term) throws IOException {
        return documents(field, term) > 0;
    }

    boolean has(Clause clause) throws IOException {
        return searcher.count(clause.query()) > 0;
    }

    int documents(String field, String term) throws IOException {
        return reader().docFreq(new Term(field, term));
    }

    /** Returns how many documents there are. */
    int documents() {
        return reader().maxDoc();
    }

    /** Returns the plain words of the index, sorted, with the number of documents that each is in. */
    SortedMap<String, Integer> words() throws IOException {
        SortedMap<String, Integer> words = new TreeMap<>();
        Terms terms = MultiTerms.getTerms(reader(), Fields.WORD);
        TermsEnum cursor = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = cursor.next(); term != null; term = cursor.next()) {
            String word = term.utf8ToString();
            if (Fields.PLAIN.matcher(word).matches()) {
                words.put(word, cursor.docFreq());
            }
        }
        return words;
    }

    /** Returns the exact key in most documents of some folded words; of equals the first by letters; empty for none. */
    Optional<String> spelling(String folded) throws IOException {
        Terms terms = MultiTerms.getTerms(reader(), Fields.EXACT);
        TermsEnum cursor = terms == null ? TermsEnum.EMPTY : terms.iterator();
        Optional<String> best = Optional.empty();
        int most = 0;
        for (BytesRef term = cursor.next(); term != null; term = cursor.next()) {
            String key = term.utf8ToString();
            char first = key.charAt(0);
            boolean begins = first > 'z' || first == folded.charAt(0);
            if (begins && cursor.docFreq() > most && folded(key).equals(folded)) {
                most = cursor.docFreq();
                best = Optional.of(key);
            }
        }
        return best;
    }

    private static String folded(String key) {
        return Stream.of(key.split(" ")).map(ToneKey::folded).collect(Collectors.joining(" "));
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
        Terms terms = MultiTerms.getTerms(reader(), field);
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

    private IndexReader reader() {
        return searcher.getIndexReader();
    }
}
