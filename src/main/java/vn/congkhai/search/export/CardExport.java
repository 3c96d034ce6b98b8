package vn.congkhai.search.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;
import vn.congkhai.search.Fields;
import vn.congkhai.search.Json;

/**
 * Writes the files {@code card}: what is shown of each document. How many documents a file takes follows from how large
 * the one before became, since neighbours are alike; runs of files that take as many keep the manifest short.
 *
 * <p>Files of long documents are smaller: they have words more often, so the first ten of a search are often long ones
 * from anywhere, while the short ones that are found together mostly have one title and lie in one file.
 */
final class CardExport {

    /** About what a document takes among many others. */
    private static final int BYTES = 62;
    private static final int FIRST = 32;
    private static final int MOST = 4096;
    /** A file may be that much larger or smaller than it should be. */
    private static final double TOLERANCE = 1.35;

    private final FileGroup files;
    private final StoredFields stored;
    private final int documents;
    /** For each document, how large its file is to be beside the largest. */
    private final double[] shares;
    private final int target;
    private final List<String> runs = new ArrayList<>();

    /** What the manifest says: the files' hash, and from which document and file on a file has how many documents. */
    record Written(String hash, List<String> runs) {}

    private CardExport(LeafReader index, Path folder, ExportSizes sizes) throws IOException {
        this.files = new FileGroup(folder, "card");
        this.stored = index.storedFields();
        this.documents = index.maxDoc();
        this.shares = shares(index);
        this.target = sizes.cards((long) (BYTES * Arrays.stream(shares).map(share -> 1 / share).sum()));
    }

    private static double[] shares(LeafReader index) throws IOException {
        double[] shares = new double[index.maxDoc()];
        Arrays.fill(shares, 1);
        Terms words = index.terms(Fields.WORD);
        NumericDocValues norms = index.getNormValues(Fields.WORD);
        if (words != null && norms != null) {
            double mean = (double) words.getSumTotalTermFreq() / words.getDocCount();
            while (norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                shares[norms.docID()] = Math.min(1, mean / SmallFloat.byte4ToInt((byte) norms.longValue()));
            }
        }
        return shares;
    }

    static Written write(LeafReader index, Path folder, ExportSizes sizes) throws IOException {
        return new CardExport(index, folder, sizes).write();
    }

    private Written write() throws IOException {
        int size = FIRST;
        int told = 0;
        for (int doc = 0; doc < documents;) {
            double wanted = target * shares[doc];
            byte[] file = file(doc, size);
            while (size > 1 && file.length > wanted * TOLERANCE) {
                size = (int) Math.max(1, size * wanted / file.length);
                file = file(doc, size);
            }
            if (size != told) {
                runs.add(Json.array(List.of(doc, files.count(), size)));
                told = size;
            }
            files.write(files.reserve(), file);
            doc += size;
            if (file.length < wanted / TOLERANCE) {
                size = (int) Math.min(MOST, size * wanted / file.length);
            }
        }
        return new Written(files.close(), runs);
    }

    private byte[] file(int from, int size) throws IOException {
        List<Document> cards = new ArrayList<>();
        for (int doc = from; doc < Math.min(from + size, documents); doc++) {
            cards.add(stored.document(doc));
        }
        List<String> columns = new ArrayList<>();
        columns.add(column(cards, card -> Json.text(card.get(Fields.URL).substring(card.get(Fields.HOME).length()))));
        for (String field : List.of(Fields.HOME, Fields.TITLE, Fields.KIND, Fields.CONTEXT, Fields.FLAG)) {
            columns.add(column(cards, card -> Json.text(card.get(field))));
        }
        columns.add(column(cards, card -> card.get(Fields.TARGETS)));
        columns.add(column(cards, card -> Json.text(card.get(Fields.LEAD))));
        return files.packed(Json.array(columns).getBytes(StandardCharsets.UTF_8));
    }

    private static String column(List<Document> cards, Function<Document, String> value) {
        return Json.array(cards.stream().map(value).toList());
    }
}
