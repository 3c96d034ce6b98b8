package vn.congkhai.search.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.congkhai.search.Fields;
import vn.congkhai.search.Json;

/** Writes the files from which the browser searches; {@code FORMAT.md} beside this class describes them. */
public final class SearchExport {

    /** The one file whose name stays: it names all the others. */
    public static final String MANIFEST = "ckx.json";

    private SearchExport() {}

    /**
     * Writes the export of an index.
     *
     * @param indexDir folder that {@link vn.congkhai.search.SearchIndex#build} wrote
     * @param sizes how the files are cut
     * @param outDir the {@code search} folder of the site; is made, and must not hold an export yet
     * @throws IOException when the index cannot be read or the folder cannot be written
     */
    public static void write(Path indexDir, Path outDir, ExportSizes sizes) throws IOException {
        Files.createDirectories(outDir);
        try (Directory directory = FSDirectory.open(indexDir);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            String stamp = reader.getIndexCommit().getUserData().getOrDefault(Fields.STAMP, "");
            Files.writeString(outDir.resolve(MANIFEST), reader.leaves().isEmpty()
                    ? manifest(stamp, 0, List.of(), "")
                    : write(reader.leaves().get(0).reader(), stamp, outDir, sizes));
        }
    }

    private static String write(LeafReader index, String stamp, Path outDir, ExportSizes sizes) throws IOException {
        List<String> fields = new ArrayList<>();
        for (String field : List.of(Fields.WORD, Fields.PAIR, Fields.EXACT, Fields.PLACE)) {
            Terms terms = index.terms(field);
            if (terms != null) {
                fields.add(Json.text(field) + ":[" + terms.getDocCount() + "," + terms.getSumTotalTermFreq() + "]");
            }
        }
        LexiconExport.Written lexicon = LexiconExport.write(index, outDir, sizes);
        ColumnExport.Written columns = ColumnExport.write(index, outDir);
        NumberExport.Written numbers = NumberExport.write(index, outDir);
        CardExport.Written cards = CardExport.write(index, outDir, sizes);
        return manifest(stamp, index.maxDoc(), fields, """
                "norms":%s,
                "placeWords":%s,
                "lex":{"hash":"%s","first":%s},
                "post":{"hash":"%s"},
                "pos":{"hash":"%s"},
                "syl":{"hash":"%s"},
                "fac":{"hash":"%s","names":%s},
                "num":{"hash":"%s","units":%s,"keys":%s},
                "card":{"hash":"%s","runs":%s},
                """.formatted(Json.array(norms(index)), lexicon.placeWords(),
                lexicon.lex(), Json.array(lexicon.borders().stream().map(Json::text).toList()),
                lexicon.post(), lexicon.pos(), lexicon.syl(),
                columns.hash(), Json.array(columns.names().stream().map(Json::text).toList()),
                numbers.hash(), numbers.units(), Json.array(numbers.keys().stream().map(Json::text).toList()),
                cards.hash(), Json.array(cards.runs())));
    }

    private static String manifest(String stamp, int documents, List<String> fields, String files) {
        String told = """
                {"format":"ckx","version":%s,
                "stamp":%s,
                "fields":{%s},
                %s"documents":%s,
                """.formatted(FileGroup.VERSION, Json.text(stamp), String.join(",", fields), files, documents);
        return told + "\"check\":" + check(told) + "}\n";
    }

    /** Returns the FNV-1a hash of the UTF-16 units: nothing else would find damage in the manifest. */
    private static int check(String text) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    /** Returns, for each length class, its norm and the first document that has it. */
    private static List<String> norms(LeafReader index) throws IOException {
        List<String> borders = new ArrayList<>();
        NumericDocValues norms = index.getNormValues(Fields.WORD);
        int before = -1;
        for (int doc = 0; doc < index.maxDoc(); doc++) {
            int norm = norms != null && norms.advanceExact(doc) ? (int) norms.longValue() & 0xFF : 0;
            if (norm != before) {
                borders.add("[" + norm + "," + doc + "]");
                before = norm;
            }
        }
        return borders;
    }
}
