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

    private static final int FEWEST_IN_A_FILE = 8;
    private static final int MOST_FILES = 4000;

    private CardExport() {}

    /** What the manifest says about the files: their hash and how many documents stand in each. */
    record Written(String card, int size) {}

    static Written write(LeafReader index, Path folder) throws IOException {
        int size = Math.max(FEWEST_IN_A_FILE, (index.maxDoc() + MOST_FILES - 1) / MOST_FILES);
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
        return Json.array(Stream.of(
                        Fields.URL, Fields.TITLE, Fields.KIND, Fields.CONTEXT, Fields.FLAG, Fields.LEAD)
                .map(field -> Json.text(document.get(field))).toList());
    }
}
