package vn.congkhai.search.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.search.Amount;
import vn.congkhai.search.Facet;
import vn.congkhai.search.FacetValue;
import vn.congkhai.search.Fields;
import vn.congkhai.search.FileServer;
import vn.congkhai.search.SearchDocument;
import vn.congkhai.search.SearchIndex;
import vn.congkhai.search.SearchKind;
import vn.congkhai.search.TargetLine;
import vn.congkhai.vietnamese.Fold;
import vn.congkhai.vietnamese.Node;
import vn.congkhai.vietnamese.ToneKey;

/** What the browser's data layer reads out of the export is what Lucene has in its index. */
class DataLayerTest {

    private static final String[] WORDS = {
        "hộ", "nghèo", "xã", "Xã", "đường", "đất", "Krông", "Ðắk", "façade", "Müller", "m²", "2026", "1.250,5", "12",
        "ươm", "ủy", "uỷ", "ban", "bán", "bạn", "the", "thế", "thể", "28/NQ-HĐND", "z", "năm", ".", "đđđđuuuuơơơơeeeeaaaa"};
    private static final String[] UNITS = {"%", "dong", "dong/nguoi/nam", ""};

    @TempDir
    private static Path folder;

    private static LeafReader index;
    private final List<String> asked = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    @BeforeAll
    static void build() throws IOException {
        Random random = new Random(8);
        List<SearchDocument> documents = IntStream.range(0, 700).mapToObj(i -> document(i, random)).toList();
        SearchIndex.build(documents, folder.resolve("index"), "stamp");
        SearchExport.write(folder.resolve("index"), folder.resolve("site/search"), new ExportSizes(700, 600, 900, 100_000));
        index = DirectoryReader.open(FSDirectory.open(folder.resolve("index"))).leaves().get(0).reader();
    }

    @Test
    void listsFormsAndPositionsAreThoseOfTheIndex() throws IOException, InterruptedException {
        for (String field : List.of(Fields.WORD, Fields.PAIR, Fields.EXACT, Fields.PLACE, Fields.FACET, Fields.QUOTE)) {
            TermsEnum terms = index.terms(field).iterator();
            while (terms.next() != null) {
                String term = terms.term().utf8ToString();
                ask(field, term + "\t" + folded(field, term));
                expect(field, term, list(terms, field.equals(Fields.QUOTE)));
            }
        }
        assertThat(asked).hasSizeGreaterThan(1000);
        held();
    }

    @Test
    void formsAndWordsAreTheirCounts() throws IOException, InterruptedException {
        ask("forms", "ban");
        expect("forms", "ban", Stream.of("ban:nang", "ban:sac").sorted((a, b) -> df(b) - df(a))
                .map(form -> form + "=" + df(form)).collect(Collectors.joining(" ")));
        ask("words", "");
        List<String> words = new ArrayList<>();
        TermsEnum terms = index.terms(Fields.WORD).iterator();
        while (terms.next() != null) {
            if (Fields.PLAIN.matcher(terms.term().utf8ToString()).matches()) {
                words.add(terms.term().utf8ToString() + "=" + terms.docFreq());
            }
        }
        expect("words", "", String.join(" ", words));
        held();
    }

    @Test
    void facetsAreThoseOfTheIndex() throws IOException, InterruptedException {
        for (Facet facet : Facet.values()) {
            List<List<String>> of = IntStream.range(0, index.maxDoc())
                    .<List<String>>mapToObj(doc -> new ArrayList<>()).toList();
            List<FacetValue> values = new ArrayList<>();
            TermsEnum terms = index.terms(Fields.FACET).iterator();
            while (terms.next() != null) {
                String term = terms.term().utf8ToString();
                if (term.startsWith(facet.word() + "=")) {
                    String value = term.substring(facet.word().length() + 1);
                    values.add(new FacetValue(facet, value, label(facet, value)));
                }
            }
            values.sort((a, b) -> (Fold.fold(a.label()) + "\0" + a.value()).compareTo(Fold.fold(b.label()) + "\0" + b.value()));
            for (FacetValue value : values) {
                PostingsEnum docs = index.postings(new Term(Fields.FACET, FacetValue.term(facet, value.value())));
                while (docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    of.get(docs.docID()).add(value.value());
                }
            }
            ask("facet", facet.word());
            expect("facet", facet.word(), of.stream().map(set -> String.join(",", set)).collect(Collectors.joining(" ")));
            expect("facet", facet.word(), values.stream().map(value -> value.value() + "=" + value.label()).collect(Collectors.joining(" ")));
        }
        held();
    }

    @Test
    void figuresAreThoseOfTheIndex() throws IOException, InterruptedException {
        ask("units", "");
        expect("units", "", "=,%=%,dong=đồng,dong/nguoi/nam=đồng/người/năm");
        IndexSearcher searcher = new IndexSearcher(index);
        Random random = new Random(2);
        for (String unit : UNITS) {
            ask("first", unit);
            NumericDocValues firsts = DocValues.getNumeric(index, Fields.FIRST_AMOUNT + unit);
            List<String> values = new ArrayList<>();
            while (firsts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                values.add(firsts.docID() + ":" + number(Double.longBitsToDouble(firsts.longValue())));
            }
            expect("first", unit, String.join(" ", values));
            for (int i = 0; i < 40; i++) {
                double low = random.nextInt(100) / (random.nextBoolean() ? 1.0 : 4.0);
                double high = i % 4 == 0 ? low : i % 4 == 1 ? Double.POSITIVE_INFINITY : low + random.nextInt(30);
                String range = unit + " " + number(low) + " " + (Double.isInfinite(high) ? "Infinity" : number(high));
                ask("range", range);
                expect("range", range, Stream.of(searcher.search(
                                DoubleRange.newIntersectsQuery(Fields.AMOUNT + unit, new double[] {low}, new double[] {high}),
                                index.maxDoc(), Sort.INDEXORDER).scoreDocs)
                        .map(hit -> "" + hit.doc).collect(Collectors.joining(" ")));
            }
        }
        ask("range", "none 0 1");
        expect("range", "none 0 1", "");
        held();
    }

    @Test
    void cardsAreThoseOfTheIndex() throws IOException, InterruptedException {
        for (int doc = 0; doc < index.maxDoc(); doc++) {
            Document card = index.storedFields().document(doc);
            ask("card", "" + doc);
            expect("card", "" + doc, Stream.of(Fields.URL, Fields.HOME, Fields.TITLE, Fields.KIND, Fields.CONTEXT, Fields.FLAG,
                    Fields.LEAD, Fields.TARGETS).map(card::get).collect(Collectors.joining("|")));
        }
        held();
    }

    private static SearchDocument document(int i, Random random) {
        IntFunction<String> words = count -> IntStream.range(0, count)
                .mapToObj(n -> WORDS[(int) (WORDS.length * Math.pow(random.nextDouble(), 1.5))]).collect(Collectors.joining(" "));
        SearchKind kind = SearchKind.values()[random.nextInt(SearchKind.values().length)];
        List<FacetValue> facets = new ArrayList<>();
        facets.add(new FacetValue(Facet.KIND, kind.word(), kind.word()));
        for (Facet facet : List.of(Facet.COMMUNE, Facet.YEAR, Facet.FIELD)) {
            random.ints(random.nextInt(3), 1, 12).distinct().forEach(value ->
                    facets.add(new FacetValue(facet, "" + value, label(facet, "" + value))));
        }
        List<TargetLine> targets = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            String unit = UNITS[random.nextInt(UNITS.length)];
            double low = random.nextInt(200) / 2.0;
            double high = random.nextInt(4) == 0 ? low + 1 + random.nextInt(20) : low;
            targets.add(new TargetLine(words.apply(2), "đạt \"" + low + "\"", "2026", unit, "open",
                    random.nextInt(9) == 0 ? Optional.empty() : Optional.of(new Amount(unit, low, high))));
            if (facets.stream().noneMatch(value -> value.facet() == Facet.UNIT && value.value().equals(unit))) {
                facets.add(new FacetValue(Facet.UNIT, unit, label(Facet.UNIT, unit)));
            }
        }
        String home = random.nextBoolean() ? "" : "tinh/xa-" + random.nextInt(9) + "/";
        return new SearchDocument(kind, new SiteUrl(home + "muc-" + i + "/"), home, words.apply(1 + random.nextInt(2)),
                words.apply(2), random.nextInt(5) == 0 ? "Dự thảo" : "", words.apply(1 + random.nextInt(80)), List.of(words.apply(1)),
                List.of("Sông Mã"), facets, targets);
    }

    private static String label(Facet facet, String value) {
        return switch (facet) {
            case COMMUNE, FIELD -> new String[] {"Xã Ô", "Xã ô", "Phường A", "xã Đ"}[Integer.parseInt(value) % 4] + value;
            case UNIT -> value.replace("dong", "đồng").replace("nguoi", "người").replace("nam", "năm");
            default -> value;
        };
    }

    private static int df(String form) {
        try {
            return index.docFreq(new Term(Fields.EXACT, form));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String folded(String field, String term) {
        return !field.equals(Fields.EXACT) ? term
                : Stream.of(term.split(" ")).map(ToneKey::folded).collect(Collectors.joining(" "));
    }

    private static String list(TermsEnum terms, boolean placed) throws IOException {
        PostingsEnum docs = terms.postings(null, placed ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
        List<String> list = new ArrayList<>();
        while (docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            List<String> places = new ArrayList<>();
            for (int i = 0; placed && i < docs.freq(); i++) {
                places.add("" + docs.nextPosition());
            }
            list.add(docs.docID() + ":" + (placed ? String.join(",", places) : "" + docs.freq()));
        }
        return String.join(" ", list);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? "" + (long) value : "" + value;
    }

    private void ask(String field, String term) {
        asked.add(field + "\t" + term);
    }

    private void expect(String field, String term, String words) {
        expected.add(field + "\t" + term + "\t" + words);
    }

    private void held() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("asked.tsv"), String.join("\n", asked));
        try (FileServer server = new FileServer(folder.resolve("site"))) {
            String read = Node.run("layer.mjs", server.url().resolve("search/").toString(), file.toString());
            assertThat(read.lines()).containsExactlyElementsOf(expected);
        }
    }
}
