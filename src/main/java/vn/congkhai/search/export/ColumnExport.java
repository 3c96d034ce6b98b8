package vn.congkhai.search.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import vn.congkhai.search.Facet;
import vn.congkhai.search.FacetValue;
import vn.congkhai.search.Json;

/** Writes the files {@code fac}: for each facet, one with its values and one with what each document has of them. */
final class ColumnExport {

    private ColumnExport() {}

    /** What the manifest says about the files: their hash, and the facet of every second of them. */
    record Written(String hash, List<String> names) {}

    static Written write(LeafReader index, Path folder) throws IOException {
        FileGroup files = new FileGroup(folder, "fac");
        for (Facet facet : Facet.values()) {
            FacetTerms terms = FacetTerms.of(index, facet);
            files.add(Json.array(terms.values().stream().map(ColumnExport::value).toList())
                    .getBytes(StandardCharsets.UTF_8));
            files.add(column(terms, index.maxDoc()));
        }
        return new Written(files.close(), Stream.of(Facet.values()).map(Facet::word).toList());
    }

    /** Sets are numbered by their values: documents of one title stand in the order of their addresses. */
    private static byte[] column(FacetTerms terms, int documents) throws IOException {
        Map<String, List<Integer>> sets = new TreeMap<>(Map.of("", List.of()));
        String[] keys = new String[documents];
        for (int doc = 0; doc < documents; doc++) {
            List<Integer> set = terms.of(doc);
            String key = set.stream().map(value -> terms.values().get(value).value() + "\n").collect(Collectors.joining());
            sets.putIfAbsent(key, set);
            keys[doc] = key;
        }
        Map<String, Integer> numbers = new HashMap<>();
        sets.keySet().forEach(key -> numbers.put(key, numbers.size()));
        NumberWriter column = new NumberWriter();
        column.column(Stream.of(keys).mapToInt(numbers::get).toArray());
        byte[] bytes = Json.array(sets.values().stream().map(Json::array).toList()).getBytes(StandardCharsets.UTF_8);
        return new Bytes().number(bytes.length).raw(bytes).raw(column.toBytes()).toByteArray();
    }

    private static String value(FacetValue value) {
        return Json.array(Stream.of(value.value(), value.label()).distinct().map(Json::text).toList());
    }
}
