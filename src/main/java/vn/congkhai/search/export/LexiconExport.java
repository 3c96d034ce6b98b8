package vn.congkhai.search.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import vn.congkhai.search.Fields;

/** Writes the files {@code lex}, {@code post}, {@code pos} and {@code syl}: all terms with their documents. */
final class LexiconExport {

    private static final int TEXT = 1;
    private static final int PLACE = 2;
    private static final int QUOTE = 4;
    private static final int QUOTE_WITHIN_TEXT = 8;
    private static final int FORMS = 4;

    private static final int MODE_INLINE = 0;
    private static final int MODE_PACK = 1;
    private static final int MODE_SAME = 2;

    private final int documents;
    private final int inline;
    private final FileGroup lexFiles;
    private final FileGroup postFiles;
    private final FileGroup posFiles;
    private final FileGroup sylFiles;
    private final Shards shards;
    private final Packs lists;
    private final Packs places;
    private final Bytes syllables = new Bytes();
    private String syllableBefore = "";
    private int placeWords;

    private final TermCursor words;
    private final TermCursor pairs;
    private final TermCursor names;
    private final TermCursor quotes;
    private final ExactForms exact;

    /** What the manifest says about the files. */
    record Written(String lex, List<String> firstKeys, String post, String pos, String syl, int placeWords) {}

    private LexiconExport(LeafReader index, Path folder, ExportSizes sizes) throws IOException {
        this.documents = index.maxDoc();
        this.inline = sizes.inlineBytes();
        this.lexFiles = new FileGroup(folder, "lex");
        this.postFiles = new FileGroup(folder, "post");
        this.posFiles = new FileGroup(folder, "pos");
        this.sylFiles = new FileGroup(folder, "syl");
        long postings = 0;
        long terms = 0;
        for (String field : List.of(Fields.WORD, Fields.PAIR, Fields.EXACT, Fields.PLACE)) {
            Terms all = index.terms(field);
            postings += all == null ? 0 : all.getSumDocFreq();
            terms += all == null ? 0 : all.size();
        }
        Terms placed = index.terms(Fields.QUOTE);
        this.lists = new Packs(postFiles, sizes.packBytes(postings));
        this.places = new Packs(posFiles, sizes.positionBytes(placed == null ? 0 : placed.getSumTotalTermFreq()));
        this.shards = new Shards(lexFiles, sizes.shardBytes(terms * 16));
        this.words = new TermCursor(index.terms(Fields.WORD));
        this.pairs = new TermCursor(index.terms(Fields.PAIR));
        this.names = new TermCursor(index.terms(Fields.PLACE));
        this.quotes = new TermCursor(placed);
        this.exact = new ExactForms(index.terms(Fields.EXACT));
    }

    static Written write(LeafReader index, Path folder, ExportSizes sizes) throws IOException {
        return new LexiconExport(index, folder, sizes).write();
    }

    private Written write() throws IOException {
        for (String key = smallest(); key != null; key = smallest()) {
            entry(key);
        }
        shards.flush();
        lists.flush();
        places.flush();
        sylFiles.add(syllables.toByteArray());
        return new Written(lexFiles.close(), shards.firstKeys(), postFiles.close(), posFiles.close(),
                sylFiles.close(), placeWords);
    }

    private String smallest() {
        return Stream.of(words, pairs, names, quotes).map(TermCursor::term).filter(term -> term != null)
                .min(String::compareTo).orElse(null);
    }

    private void entry(String key) throws IOException {
        boolean isWord = words.isAt(key);
        Optional<PostingList> text = isWord ? Optional.of(words.list())
                : pairs.isAt(key) ? Optional.of(pairs.list()) : Optional.empty();
        boolean isName = names.isAt(key);
        Optional<QuoteList> quote = quotes.isAt(key) ? Optional.of(quotes.quotes()) : Optional.empty();
        boolean within = quote.isPresent() && text.filter(quote.get().list()::isWithin).isPresent();
        List<String> forms = text.isPresent() ? exact.of(key) : List.of();
        Bytes entry = new Bytes().number((text.isPresent() ? TEXT : 0) | (isName ? PLACE : 0)
                | (quote.isPresent() ? QUOTE : 0) | (within ? QUOTE_WITHIN_TEXT : 0) | forms.size() << FORMS);
        if (text.isPresent()) {
            list(text.get().df(), text.get().packed(documents), lists, inline, entry);
        }
        if (isName) {
            PostingList list = names.list();
            list(list.df(), list.packed(documents), lists, inline, entry);
            placeWords = Math.max(placeWords, key.split(" ").length);
        }
        if (quote.isPresent()) {
            byte[] packed = quote.get().packed(within ? text : Optional.empty(), documents);
            list(quote.get().list().df(), packed, places, -1, entry);
        }
        String before = key;
        for (String form : forms) {
            PostingList list = exact.list(form);
            entry.text(form, before);
            if (list.df() == text.get().df()) {
                entry.number(MODE_SAME);
            } else {
                list(list.df(), list.packedWithin(text.get()), lists, inline, entry);
            }
            before = form;
        }
        shards.add(key, entry.toByteArray());
        if (isWord && Fields.PLAIN.matcher(key).matches()) {
            syllables.text(key, syllableBefore).number(text.get().df());
            syllableBefore = key;
        }
        for (TermCursor cursor : List.of(words, pairs, names, quotes)) {
            if (cursor.isAt(key)) {
                cursor.next();
            }
        }
    }

    private static void list(int df, byte[] packed, Packs packs, int inline, Bytes entry) throws IOException {
        if (packed.length <= inline) {
            entry.number(MODE_INLINE).number(df).number(packed.length).raw(packed);
        } else {
            Packs.Spot spot = packs.add(packed);
            entry.number(MODE_PACK).number(df).number(packed.length).number(spot.file()).number(spot.offset());
        }
    }
}
