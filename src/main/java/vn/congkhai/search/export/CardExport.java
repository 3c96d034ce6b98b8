package vn.congkhai.search.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import vn.congkhai.search.Fields;
import vn.congkhai.search.Json;

/** Writes the files {@code card}: what is shown of each document. */
final class CardExport {

    private CardExport() {}

    /** What the manifest says about the files: their hash and how many documents stand in each. */
    record Written(String card, int size) {}

    static Written write(LeafReader index, Path folder, ExportSizes sizes) throws IOException {
        int size = sizes.cardDocuments(index.maxDoc());
        FileGroup files = new FileGroup(folder, "card");
        StoredFields stored = index.storedFields();
        List<String> cards = new ArrayList<>();
        for (int doc = 0; doc < index.maxDoc(); doc++) {
            cards.add(card(stored.document(doc)));
            if (cards.size() == size || doc + 1 == index.maxDoc()) {
                files.add(Json.array(cards).getBytes(StandardCharsets.UTF_8));
                cards.clear();
            }
        }
        return new Written(files.close(), size);
    }

    private static String card(Document document) {
        List<String> columns = new ArrayList<>(Stream.of(
                        Fields.URL, Fields.TITLE, Fields.KIND, Fields.CONTEXT, Fields.FLAG, Fields.LEAD, Fields.HOME)
                .map(field -> Json.text(document.get(field))).toList());
        columns.add(document.get(Fields.TARGETS));
        return Json.array(columns);
    }
}
