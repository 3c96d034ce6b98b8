package vn.congkhai.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
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

/** Writes the Lucene index, which is the truth that the browser's search is held to. */
public final class SearchIndex {

    static final String STAMP = "stamp";

    /** Longest text kept for the shown passage, in UTF-16 units. */
    private static final int LEAD = 400;
    private static final double BUFFER_MB = 64;

    private static final String NORM_ORDER = "norm";
    private static final String KIND_ORDER = "kindOrder";
    private static final String NAME_ORDER = "name";

    private static final FieldType WITH_NORMS = indexed(false);
    private static final FieldType WITHOUT_NORMS = indexed(true);

    private SearchIndex() {}

    /**
     * Writes a new index of one segment. The documents are gone through once, so the list may make them on the way.
     *
     * <p>They are numbered by length class, then kind, then address: the export needs only the borders of the length
     * classes, and of equal hits the shorter one comes first.
     *
     * @param indexDir folder of the index; an index already in it is replaced
     * @param stamp kept with the index, for {@link Searcher#stamp()}: tells which site it was made from
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
            writer.setLiveCommitData(Map.of(STAMP, stamp).entrySet());
            writer.commit();
        }
    }

    private static Document fields(SearchDocument document, Analysis.Terms terms) {
        Document fields = new Document();
        add(fields, Fields.WORD, terms.words(), WITH_NORMS);
        add(fields, Fields.PAIR, terms.pairs(), WITHOUT_NORMS);
        add(fields, Fields.EXACT, terms.exact(), WITHOUT_NORMS);
        add(fields, Fields.PLACE, terms.places(), WITHOUT_NORMS);
        String url = document.url().path();
        fields.add(new StoredField(Fields.URL, url));
        fields.add(new StoredField(Fields.TITLE, document.title()));
        fields.add(new StoredField(Fields.CONTEXT, document.context()));
        fields.add(new StoredField(Fields.FLAG, document.flag()));
        fields.add(new StoredField(Fields.LEAD, lead(document.text())));
        fields.add(new StoredField(Fields.KIND, document.kind().word()));
        fields.add(new NumericDocValuesField(NORM_ORDER, norm(terms.words().size())));
        fields.add(new NumericDocValuesField(KIND_ORDER, document.kind().ordinal()));
        fields.add(new SortedDocValuesField(NAME_ORDER, new BytesRef(url + "\0" + document.title())));
        return fields;
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

    private static FieldType indexed(boolean omitNorms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
