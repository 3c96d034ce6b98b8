package vn.congkhai.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import vn.congkhai.vietnamese.Fold;

/** Writes the Lucene index, which is the truth that the browser's search is held to. */
public final class SearchIndex {

    /** Longest text kept for the shown passage, in UTF-16 units. */
    private static final int LEAD = 240;
    private static final double BUFFER_MB = 64;

    private static final String NORM_ORDER = "norm";
    private static final String KIND_ORDER = "kindOrder";
    private static final String NAME_ORDER = "name";

    private static final FieldType WITH_NORMS = indexed(false, IndexOptions.DOCS_AND_FREQS);
    private static final FieldType WITHOUT_NORMS = indexed(true, IndexOptions.DOCS_AND_FREQS);
    private static final FieldType WITHOUT_FREQUENCIES = indexed(true, IndexOptions.DOCS);
    private static final FieldType WITH_POSITIONS = indexed(true, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private SearchIndex() {}

    /**
     * Writes a new index of one segment. The documents are gone through once, so the list may make them on the way.
     *
     * <p>They are numbered by length class, then kind, then title, then address: the export needs only the borders of
     * the length classes, of equal hits the shorter one comes first, and what has the same title stands together.
     *
     * @param indexDir folder of the index; an index already in it is replaced
     * @param stamp kept with the index, for {@link vn.congkhai.search.query.Searcher#stamp()}: tells which site it was made from
     * @throws IOException when the folder cannot be written
     */
    public static void build(List<SearchDocument> documents, Path indexDir, String stamp) throws IOException {
        Files.createDirectories(indexDir);
        IndexWriterConfig config = new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setIndexSort(new Sort(
                        new SortField(NORM_ORDER, SortField.Type.LONG),
                        new SortField(KIND_ORDER, SortField.Type.LONG),
                        new SortField(NAME_ORDER, SortField.Type.STRING)));
        Analysis analysis = new Analysis();
        try (Directory directory = FSDirectory.open(indexDir);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (SearchDocument document : documents) {
                writer.addDocument(fields(document, analysis.of(document)));
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(Map.of(Fields.STAMP, stamp).entrySet());
            writer.commit();
        }
    }

    private static Document fields(SearchDocument document, Analysis.Terms terms) {
        Document fields = new Document();
        add(fields, Fields.WORD, terms.words(), WITH_NORMS);
        add(fields, Fields.PAIR, terms.pairs(), WITHOUT_NORMS);
        add(fields, Fields.EXACT, terms.exact(), WITHOUT_FREQUENCIES);
        add(fields, Fields.PLACE, terms.places(), WITHOUT_NORMS);
        if (!terms.quotes().isEmpty()) {
            fields.add(new Field(Fields.QUOTE, new PlacedStream(terms.quotes()), WITH_POSITIONS));
        }
        addFacets(fields, document);
        addAmounts(fields, document);
        String url = document.url().path();
        fields.add(new StoredField(Fields.URL, url));
        fields.add(new StoredField(Fields.TITLE, document.title()));
        fields.add(new StoredField(Fields.CONTEXT, document.context()));
        fields.add(new StoredField(Fields.FLAG, document.flag()));
        fields.add(new StoredField(Fields.LEAD, lead(document.text())));
        fields.add(new StoredField(Fields.KIND, document.kind().word()));
        fields.add(new StoredField(Fields.HOME, document.home()));
        fields.add(new StoredField(Fields.TARGETS, targets(document)));
        fields.add(new NumericDocValuesField(NORM_ORDER, norm(terms.words().size())));
        fields.add(new NumericDocValuesField(KIND_ORDER, document.kind().ordinal()));
        fields.add(new SortedDocValuesField(NAME_ORDER, new BytesRef(name(document, url))));
        return fields;
    }

    private static String name(SearchDocument document, String url) {
        return Fold.fold(document.title()) + "\0" + url + "\0" + document.title();
    }

    private static void addFacets(Document fields, SearchDocument document) {
        for (FacetValue value : document.facets()) {
            fields.add(new StringField(Fields.FACET, value.term(), Field.Store.NO));
            fields.add(new SortedSetDocValuesField(Fields.FACET_LABEL, new BytesRef(value.term() + "\0" + value.label())));
        }
        document.facets().stream().filter(value -> value.facet() == Facet.YEAR)
                .mapToLong(value -> Long.parseLong(value.value())).min()
                .ifPresent(year -> fields.add(new NumericDocValuesField(Fields.YEAR, year)));
        document.facets().stream().filter(value -> value.facet() == Facet.COMMUNE).findFirst()
                .ifPresent(commune -> fields.add(new SortedDocValuesField(Fields.COMMUNE,
                        new BytesRef(Fold.fold(commune.label()) + "\0" + commune.value()))));
    }

    private static void addAmounts(Document fields, SearchDocument document) {
        StringJoiner all = new StringJoiner("\n");
        Set<String> units = new HashSet<>();
        document.targets().stream().map(TargetLine::amount).flatMap(Optional::stream).forEach(amount -> {
            fields.add(new DoubleRange(Fields.AMOUNT + amount.unit(),
                    new double[] {amount.low()}, new double[] {amount.high()}));
            all.add(amount.unit() + "\t" + amount.low() + "\t" + amount.high());
            if (units.add(amount.unit())) {
                fields.add(new DoubleDocValuesField(Fields.FIRST_AMOUNT + amount.unit(), amount.low()));
            }
        });
        if (all.length() > 0) {
            fields.add(new BinaryDocValuesField(Fields.AMOUNTS, new BytesRef(all.toString())));
        }
    }

    private static String targets(SearchDocument document) {
        return Json.array(document.targets().stream().map(target -> Json.array(Stream.of(
                        target.label(), target.raw(), target.period(), target.unit(), target.status())
                .map(Json::text).toList())).toList());
    }

    /** Returns the byte in which Lucene keeps a length, as a number from 0 to 255 that grows with the length. */
    static int norm(int length) {
        return SmallFloat.intToByte4(length) & 0xFF;
    }

    private static String lead(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LEAD) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LEAD);
        return line.substring(0, blank > 0 ? blank : LEAD) + "…";
    }

    private static void add(Document fields, String name, List<String> terms, FieldType type) {
        if (!terms.isEmpty()) {
            fields.add(new Field(name, new TermStream(terms), type));
        }
    }

    private static FieldType indexed(boolean omitNorms, IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
