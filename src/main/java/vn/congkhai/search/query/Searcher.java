package vn.congkhai.search.query;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.congkhai.search.Fields;

/** The reference: what the browser must find, in which order and with which scores. One thread at a time. */
public final class Searcher implements Closeable {

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private Searcher(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(new BM25Similarity());
        this.searcher.setQueryCache(null);
    }

    /**
     * Opens an index; the caller closes the searcher.
     *
     * @return empty when there is no index in the folder, or no such folder
     * @throws IOException when there is one and it cannot be read
     */
    public static Optional<Searcher> open(Path indexDir) throws IOException {
        if (!Files.isDirectory(indexDir)) {
            return Optional.empty();
        }
        Directory directory = FSDirectory.open(indexDir);
        try {
            if (!DirectoryReader.indexExists(directory)) {
                directory.close();
                return Optional.empty();
            }
            return Optional.of(new Searcher(directory, DirectoryReader.open(directory)));
        } catch (IOException unreadable) {
            directory.close();
            throw unreadable;
        }
    }

    /** Returns the stamp that the index was built with. */
    public String stamp() throws IOException {
        return reader.getIndexCommit().getUserData().getOrDefault(Fields.STAMP, "");
    }

    /**
     * Searches as a reader would type: with or without marks, in any case and normalisation.
     *
     * @param limit most hits returned, at least 1
     * @return best first; of equal scores the shorter document first
     */
    public SearchResult search(String query, int limit) throws IOException {
        Lexicon lexicon = new Lexicon(reader);
        List<QueryWord> words = QueryWord.of(query, lexicon);
        Plan plan = Plan.strict(words, lexicon);
        if (plan.isEmpty()) {
            return SearchResult.NOTHING;
        }
        TopDocs found = top(narrow(plan, plan.otherWords().size()), limit);
        if (found.totalHits.value < Plan.FEW) {
            found = top(narrow(plan, plan.most()), limit);
        }
        if (found.totalHits.value == 0) {
            plan = Plan.loose(words, lexicon);
            found = top(narrow(plan, plan.most()), limit);
        }
        if (found.totalHits.value == 0) {
            found = top(scores(plan), limit);
        }
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : found.scoreDocs) {
            var card = stored.document(hit.doc, Set.of(Fields.URL, Fields.TITLE));
            hits.add(new Hit(card.get(Fields.URL), hit.score, card.get(Fields.TITLE)));
        }
        return new SearchResult(found.totalHits.value, hits);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    private TopDocs top(Query query, int limit) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(Math.min(limit, Math.max(1, reader.maxDoc())), null, Integer.MAX_VALUE));
    }

    private static Query narrow(Plan plan, int needed) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(scores(plan), Occur.MUST);
        plan.placeWords().forEach(word -> query.add(any(word), Occur.FILTER));
        if (!plan.otherWords().isEmpty()) {
            query.add(having(plan, needed), Occur.FILTER);
        }
        return query.build();
    }

    private static Query having(Plan plan, int needed) {
        BooleanQuery.Builder words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        plan.otherWords().forEach(word -> words.add(any(word), Occur.SHOULD));
        return words.build();
    }

    /** Kept under one MUST: a sum over one level, which the browser repeats exactly. */
    private static Query scores(Plan plan) {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        plan.scored().forEach(clause ->
                sum.add(new BoostQuery(term(clause), clause.boost()), Occur.SHOULD));
        if (!plan.otherWords().isEmpty()) {
            Query every = having(plan, plan.otherWords().size());
            sum.add(new BoostQuery(new ConstantScoreQuery(every), Fields.EVERY_BOOST), Occur.SHOULD);
        }
        return sum.build();
    }

    private static Query any(Collection<Clause> clauses) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clauses.forEach(clause -> any.add(term(clause), Occur.SHOULD));
        return any.build();
    }

    private static Query term(Clause clause) {
        return new TermQuery(new Term(clause.field(), clause.term()));
    }
}
