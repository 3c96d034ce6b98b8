package vn.congkhai.search.query;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.congkhai.search.Facet;
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
    public SearchResult search(Question question, int limit) throws IOException {
        Answer answer = answer(question, false);
        Query query = Narrowing.narrowed(answer.query(),
                Narrowing.of(question.filters(), question, answer.columns()));
        TopDocs found = top(query, sort(question, answer), limit);
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : found.scoreDocs) {
            var card = stored.document(hit.doc, Set.of(Fields.URL, Fields.TITLE));
            hits.add(new Hit(card.get(Fields.URL), hit.score, card.get(Fields.TITLE)));
        }
        return new SearchResult(found.totalHits.value, true, answer.stage(), answer.typed().conditions(),
                answer.correction(), hits);
    }

    /**
     * Returns for each facet how many of the documents that a question finds have which of its values. The filter of a
     * facet does not narrow its own counts: each tells how many would be found with that value in its place. Where
     * nothing is asked, everything is counted.
     */
    public Map<Facet, List<FacetCount>> counts(Question question) throws IOException {
        Answer answer = answer(question, true);
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
            others.putAll(question.filters());
            others.remove(facet);
            Query query = Narrowing.narrowed(answer.query(), Narrowing.of(others, question, answer.columns()));
            counts.put(facet, Counts.of(searcher, query, facet));
        }
        return counts;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    /** What the text of a question finds, before the filters beside it; of nothing asked, nothing or everything. */
    private record Answer(
            TypedQuery typed, List<String> columns, Query query, Stage stage, Optional<String> correction) {}

    private Answer answer(Question question, boolean every) throws IOException {
        Units units = new Units(columns());
        TypedQuery typed = TypedQuery.of(question.text(), units);
        Lexicon lexicon = new Lexicon(searcher);
        List<QueryWord> words = QueryWord.of(typed, lexicon);
        Optional<String> correction = Correction.of(typed.nfc(), words, lexicon);
        List<Query> own = Narrowing.of(typed);
        Plan strict = Plan.strict(words, lexicon);
        Stage stage = Stage.ALL;
        Query found = Narrowing.narrowed(strict.narrow(strict.otherWords().size()), own);
        if (strict.isEmpty()) {
            boolean lists = words.isEmpty() && (every || !(own.isEmpty() && question.filters().isEmpty()
                    && question.range().filter(AmountRange::narrows).isEmpty()));
            found = lists ? Narrowing.narrowed(new MatchAllDocsQuery(), own) : new MatchNoDocsQuery();
        } else if (searcher.count(found) < Plan.FEW) {
            Query all = found;
            found = Narrowing.narrowed(strict.narrow(strict.most()), own);
            int most = searcher.count(found);
            stage = most > searcher.count(all) ? Stage.MOST : Stage.ALL;
            if (most < Plan.FEW) {
                Plan loose = Plan.loose(words, lexicon);
                Query apart = Narrowing.narrowed((most > 0 ? loose.behind(strict) : loose).narrow(loose.most()), own);
                int more = searcher.count(apart);
                if (more > most) {
                    found = apart;
                    stage = Stage.APART;
                } else if (more == 0) {
                    found = Narrowing.narrowed(loose.scores(), own);
                    stage = Stage.ANY;
                }
            }
        }
        return new Answer(typed, units.columns(), found, stage, correction);
    }

    /** Returns the units in which the index has figures. */
    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        FieldInfos.getMergedFieldInfos(reader).forEach(field -> {
            if (field.name.startsWith(Fields.AMOUNT)) {
                columns.add(field.name.substring(Fields.AMOUNT.length()));
            }
        });
        return columns;
    }

    private static Optional<Sort> sort(Question question, Answer answer) {
        SortField first;
        switch (question.sort()) {
            case YEAR -> {
                first = new SortField(Fields.YEAR, SortField.Type.LONG, true);
                first.setMissingValue(Long.MIN_VALUE);
            }
            case COMMUNE -> {
                first = new SortField(Fields.COMMUNE, SortField.Type.STRING);
                first.setMissingValue(SortField.STRING_LAST);
            }
            case VALUE_UP, VALUE_DOWN -> {
                Optional<String> unit = unit(question, answer);
                if (unit.isEmpty()) {
                    return Optional.empty();
                }
                boolean down = question.sort() == SortOrder.VALUE_DOWN;
                first = new SortField(Fields.FIRST_AMOUNT + unit.get(), SortField.Type.DOUBLE, down);
                first.setMissingValue(down ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(new Sort(first, SortField.FIELD_SCORE));
    }

    private static Optional<String> unit(Question question, Answer answer) {
        return question.range().flatMap(AmountRange::unit)
                .or(() -> question.filters().getOrDefault(Facet.UNIT, Set.of()).stream().findFirst())
                .or(() -> answer.typed().conditions().stream().flatMap(set -> set.unit().stream()).findFirst());
    }

    private TopDocs top(Query query, Optional<Sort> sort, int limit) throws IOException {
        int most = Math.min(limit, Math.max(1, reader.maxDoc()));
        if (sort.isEmpty()) {
            return searcher.search(query, new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE));
        }
        TopDocs found = searcher.search(query, new TopFieldCollectorManager(sort.get(), most, null, Integer.MAX_VALUE));
        TopFieldCollector.populateScores(found.scoreDocs, searcher, query);
        return found;
    }
}
