package vn.congkhai.search.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import vn.congkhai.search.Facet;
import vn.congkhai.search.FacetValue;
import vn.congkhai.search.Json;

/** Writes the files {@code fac}: for each facet, its values and which of them each document has. */
final class ColumnExport {

    private ColumnExport() {}

    /** What the manifest says about the files: their hash, and the facet in each. */
    record Written(String hash, List<String> names) {}

    static Written write(LeafReader index, Path folder) throws IOException {
        FileGroup files = new FileGroup(folder, "fac");
        for (Facet facet : Facet.values()) {
            files.add(column(FacetTerms.of(index, facet), index.maxDoc()));
        }
        return new Written(files.close(), Stream.of(Facet.values()).map(Facet::word).toList());
    }

    private static byte[] column(FacetTerms terms, int documents) throws IOException {
        Map<List<Integer>, Integer> sets = new LinkedHashMap<>(Map.of(List.of(), 0));
        Bytes runs = new Bytes();
        int before = -1;
        int length = 0;
        for (int doc = 0; doc < documents; doc++) {
            int set = sets.computeIfAbsent(Arrays.stream(terms.of(doc)).boxed().toList(), values -> sets.size());
            if (set != before && length > 0) {
                runs.number(before).number(length - 1);
                length = 0;
            }
            before = set;
            length++;
        }
        runs.number(before).number(length - 1);
        String words = Json.array(List.of(
                Json.array(terms.values().stream().map(ColumnExport::value).toList()),
                Json.array(sets.keySet().stream().map(Json::array).toList())));
        byte[] head = words.getBytes(StandardCharsets.UTF_8);
        return new Bytes().number(head.length).raw(head).raw(runs.toByteArray()).toByteArray();
    }

    private static String value(FacetValue value) {
        return Json.array(Stream.of(value.value(), value.label()).distinct().map(Json::text).toList());
    }
}
