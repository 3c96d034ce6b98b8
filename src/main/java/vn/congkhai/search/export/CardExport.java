package vn.congkhai.search.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import vn.congkhai.search.Fields;
import vn.congkhai.search.Json;

/**
 * Writes the files {@code card}: what is shown of each document. How many documents a file takes follows from how large
 * the file before became, since neighbours are alike.
 */
final class CardExport {

    /** About what a document takes among many others. */
    private static final int BYTES = 70;
    private static final int FIRST = 32;
    private static final int MOST = 4096;
    /** A file may be that much larger or smaller than it should be. */
    private static final double TOLERANCE = 1.4;

    private CardExport() {}

    /** What the manifest says: the files' hash, and from which document and file on a file has how many documents. */
    record Written(String hash, List<String> runs) {}

    static Written write(LeafReader index, Path folder, ExportSizes sizes) throws IOException {
        int target = sizes.cards((long) index.maxDoc() * BYTES);
        FileGroup files = new FileGroup(folder, "card");
        StoredFields stored = index.storedFields();
        List<String> runs = new ArrayList<>();
        int size = FIRST;
        int told = 0;
        for (int doc = 0; doc < index.maxDoc();) {
            if (size != told) {
                runs.add(Json.array(List.of(doc, files.count(), size)));
                told = size;
            }
            List<Document> cards = new ArrayList<>();
            for (int end = Math.min(doc + size, index.maxDoc()); doc < end; doc++) {
                cards.add(stored.document(doc));
            }
            files.add(columns(cards).getBytes(StandardCharsets.UTF_8));
            double off = (double) files.lastBytes() / target;
            if (off > TOLERANCE || off < 1 / TOLERANCE) {
                size = (int) Math.max(1, Math.min(MOST, size / off));
            }
        }
        return new Written(files.close(), runs);
    }

    private static String columns(List<Document> cards) {
        List<String> columns = new ArrayList<>();
        columns.add(column(cards, card -> Json.text(card.get(Fields.URL).substring(card.get(Fields.HOME).length()))));
        for (String field : List.of(Fields.HOME, Fields.TITLE, Fields.KIND, Fields.CONTEXT, Fields.FLAG)) {
            columns.add(column(cards, card -> Json.text(card.get(field))));
        }
        columns.add(column(cards, card -> card.get(Fields.TARGETS)));
        columns.add(column(cards, card -> Json.text(card.get(Fields.LEAD))));
        return Json.array(columns);
    }

    private static String column(List<Document> cards, Function<Document, String> value) {
        return Json.array(cards.stream().map(value).toList());
    }
}
