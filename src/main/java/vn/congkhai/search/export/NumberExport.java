package vn.congkhai.search.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import vn.congkhai.search.Facet;
import vn.congkhai.search.FacetValue;
import vn.congkhai.search.Fields;
import vn.congkhai.search.Json;

/** Writes the files {@code num}: the figures of each unit in ascending order, with the documents that promise them. */
final class NumberExport {

    private final FileGroup files;
    private final Packs packs;

    /** A figure, or a range of figures. */
    private record Span(double low, double high) implements Comparable<Span> {

        boolean isWide() {
            return low < high;
        }

        @Override
        public int compareTo(Span other) {
            int first = Double.compare(low, other.low);
            return first != 0 ? first : Double.compare(high, other.high);
        }
    }

    private NumberExport(Path folder) throws IOException {
        this.files = new FileGroup(folder, "num");
        this.packs = new Packs(files, ExportSizes.NUMBERS, ExportSizes.NUMBERS);
    }

    /** What the manifest says: the files' hash, the number of the one that tells about the others, the units' keys. */
    record Written(String hash, int units, List<String> keys) {}

    static Written write(LeafReader index, Path folder) throws IOException {
        return new NumberExport(folder).write(index);
    }

    private Written write(LeafReader index) throws IOException {
        Map<String, String> labels = FacetTerms.of(index, Facet.UNIT).values().stream()
                .collect(Collectors.toMap(FacetValue::value, FacetValue::label));
        List<String> units = new ArrayList<>();
        TreeMap<String, TreeMap<Span, List<Integer>>> spans = spans(index);
        for (Map.Entry<String, TreeMap<Span, List<Integer>>> unit : spans.entrySet()) {
            units.add(unit(unit.getKey(), labels.getOrDefault(unit.getKey(), unit.getKey()), unit.getValue()));
        }
        packs.flush();
        int directory = files.add(Json.array(units).getBytes(StandardCharsets.UTF_8));
        return new Written(files.close(), directory, List.copyOf(spans.keySet()));
    }

    /** Returns for each figure of each unit its documents: twice their number, and one more where it is their first. */
    private static TreeMap<String, TreeMap<Span, List<Integer>>> spans(LeafReader index) throws IOException {
        TreeMap<String, TreeMap<Span, List<Integer>>> units = new TreeMap<>();
        BinaryDocValues lines = DocValues.getBinary(index, Fields.AMOUNTS);
        for (int doc = lines.nextDoc(); doc < index.maxDoc(); doc = lines.nextDoc()) {
            Set<String> known = new HashSet<>();
            for (String line : lines.binaryValue().utf8ToString().split("\n")) {
                String[] parts = line.split("\t");
                boolean first = known.add(parts[0]);
                Span span = new Span(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
                List<Integer> docs = units.computeIfAbsent(parts[0], unit -> new TreeMap<>())
                        .computeIfAbsent(span, figure -> new ArrayList<>());
                int last = docs.isEmpty() ? -1 : docs.get(docs.size() - 1) >> 1;
                if (last != doc) {
                    docs.add(doc << 1 | (first ? 1 : 0));
                }
            }
        }
        return units;
    }

    private String unit(String unit, String label, TreeMap<Span, List<Integer>> spans) throws IOException {
        List<String> parts = new ArrayList<>();
        Part part = new Part();
        Part wide = new Part();
        for (Map.Entry<Span, List<Integer>> row : spans.entrySet()) {
            Span span = row.getKey();
            if (span.isWide()) {
                wide.add(span, row.getValue());
            } else {
                if (part.rows.size() >= ExportSizes.NUMBERS) {
                    parts.add(part.close());
                    part = new Part();
                }
                part.add(span, row.getValue());
            }
        }
        if (part.rows.size() > 0) {
            parts.add(part.close());
        }
        return Json.array(List.of(Json.text(unit), Json.text(label),
                wide.rows.size() > 0 ? wide.close() : "0", Json.array(parts)));
    }

    /** Rows that are read together. */
    private final class Part {

        private final Bytes rows = new Bytes();
        private String first = "";
        private String before = "";

        void add(Span span, List<Integer> docs) {
            figure(span.low());
            if (span.isWide()) {
                figure(span.high());
            }
            rows.number(docs.size());
            int last = -1;
            for (int doc : docs) {
                rows.number((doc >> 1) - last - 1 << 1 | doc & 1);
                last = doc >> 1;
            }
        }

        private void figure(double value) {
            String text = Double.toString(value);
            if (first.isEmpty()) {
                first = text;
            }
            rows.text(text, before);
            before = text;
        }

        String close() throws IOException {
            Packs.Spot spot = packs.add(rows.toByteArray(), 0);
            return Json.array(List.of(first, spot.file(), spot.offset(), rows.size()));
        }
    }
}
