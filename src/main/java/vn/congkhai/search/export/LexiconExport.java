package vn.congkhai.search.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import vn.congkhai.search.Fields;
import vn.congkhai.vietnamese.ToneKey;

/** Writes the files {@code lex}, {@code post} and {@code syl}: all terms with their documents. */
final class LexiconExport {

    /** Lists up to this many bytes stand in the lexicon itself. */
    private static final int INLINE = 128;

    private static final int SMALLEST_SHARD = 6 * 1024;
    private static final int SMALLEST_PACK = 3 * 1024;
    private static final int MOST_SHARDS = 500;
    private static final int MOST_PACKS = 2000;

    private static final int MODE_INLINE = 0;
    private static final int MODE_PACK = 1;
    private static final int MODE_SAME = 2;

    private final int documents;
    private final FileGroup lexFiles;
    private final FileGroup postFiles;
    private final FileGroup sylFiles;
    private final Shards shards;
    private final Packs packs;
    private final Bytes syllables = new Bytes();
    private String syllableBefore = "";
    private int placeWords;

    private final TermCursor words;
    private final TermCursor pairs;
    private final TermCursor places;
    private final TermCursor exact;
    private final Map<String, TreeSet<String>> exactOf = new TreeMap<>();

    /** What the manifest says about the files. */
    record Written(String lex, List<String> firstKeys, String post, String syl, int placeWords) {}

    private LexiconExport(LeafReader index, Path folder) throws IOException {
        this.documents = index.maxDoc();
        this.lexFiles = new FileGroup(folder, "lex");
        this.postFiles = new FileGroup(folder, "post");
        this.sylFiles = new FileGroup(folder, "syl");
        long postings = 0;
        long terms = 0;
        for (String field : List.of(Fields.WORD, Fields.PAIR, Fields.EXACT, Fields.PLACE)) {
            Terms all = index.terms(field);
            postings += all == null ? 0 : all.getSumDocFreq();
            terms += all == null ? 0 : all.size();
        }
        this.packs = new Packs(postFiles, (int) Math.max(SMALLEST_PACK, postings / MOST_PACKS));
        this.shards = new Shards(lexFiles, (int) Math.max(SMALLEST_SHARD, terms * 16 / MOST_SHARDS));
        this.words = new TermCursor(index.terms(Fields.WORD), documents);
        this.pairs = new TermCursor(index.terms(Fields.PAIR), documents);
        this.places = new TermCursor(index.terms(Fields.PLACE), documents);
        this.exact = new TermCursor(index.terms(Fields.EXACT), documents);
    }

    static Written write(LeafReader index, Path folder) throws IOException {
        return new LexiconExport(index, folder).write();
    }

    private Written write() throws IOException {
        for (; exact.term() != null; exact.next()) {
            String folded = Stream.of(exact.term().split(" ")).map(ToneKey::folded).collect(Collectors.joining(" "));
            exactOf.computeIfAbsent(folded, key -> new TreeSet<>()).add(exact.term());
        }
        for (String key = smallest(); key != null; key = smallest()) {
            entry(key);
        }
        shards.flush();
        packs.flush();
        sylFiles.add(syllables.toByteArray());
        return new Written(lexFiles.close(), shards.firstKeys(), postFiles.close(), sylFiles.close(), placeWords);
    }

    private String smallest() {
        return Stream.of(words, pairs, places).map(TermCursor::term).filter(term -> term != null)
                .min(String::compareTo).orElse(null);
    }

    private void entry(String key) throws IOException {
        boolean isWord = words.isAt(key);
        Optional<PostingList> text = isWord ? Optional.of(words.list())
                : pairs.isAt(key) ? Optional.of(pairs.list()) : Optional.empty();
        boolean isPlace = places.isAt(key);
        Collection<String> forms = text.isPresent() ? exactOf.getOrDefault(key, new TreeSet<>()) : List.of();
        Bytes entry = new Bytes().number((text.isPresent() ? 1 : 0) | (isPlace ? 2 : 0) | forms.size() << 2);
        if (text.isPresent()) {
            list(text.get(), entry);
        }
        if (isPlace) {
            list(places.list(), entry);
            placeWords = Math.max(placeWords, key.split(" ").length);
        }
        String before = "";
        for (String form : forms) {
            exact.seek(form);
            PostingList list = exact.list();
            entry.text(form, before);
            if (list.sameAs(text.get())) {
                entry.number(MODE_SAME);
            } else {
                list(list, entry);
            }
            before = form;
        }
        shards.add(key, entry.toByteArray());
        if (isWord && Fields.PLAIN.matcher(key).matches()) {
            syllables.text(key, syllableBefore).number(words.df());
            syllableBefore = key;
        }
        for (TermCursor cursor : List.of(words, pairs, places)) {
            if (cursor.isAt(key)) {
                cursor.next();
            }
        }
    }

    private void list(PostingList list, Bytes entry) throws IOException {
        if (list.bytes().length <= INLINE) {
            entry.number(MODE_INLINE).number(list.df()).number(list.bytes().length).raw(list.bytes());
        } else {
            Packs.Spot spot = packs.add(list.bytes());
            entry.number(MODE_PACK).number(list.df()).number(list.bytes().length)
                    .number(spot.file()).number(spot.offset());
        }
    }
}
