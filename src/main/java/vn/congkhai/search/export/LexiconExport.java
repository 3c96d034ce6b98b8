package vn.congkhai.search.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import vn.congkhai.search.Fields;

/** Writes the files {@code lex}, {@code post}, {@code pos} and {@code syl}: all terms with their documents. */
final class LexiconExport {

    /** About what an entry takes, for each term that it tells about. */
    private static final int ENTRY_BYTES = 14;

    private final int documents;
    private final FileGroup lexFiles;
    private final FileGroup postFiles;
    private final FileGroup posFiles;
    private final FileGroup sylFiles;
    private final Shards shards;
    private final Packs wordLists;
    private final Packs groupLists;
    private final Packs pairLists;
    private final Packs quoteLists;
    private final PairBins pairBins;
    private final PairBins quoteBins;
    private final Bytes syllables = new Bytes();
    private String syllableBefore = "";
    private int placeWords;

    private final TermCursor words;
    private final TermCursor pairs;
    private final TermCursor names;
    private final TermCursor facets;
    private final TermCursor quotes;
    private final ExactForms exact;

    /** What the manifest says about the files. */
    record Written(String lex, List<String> borders, String post, String pos, String syl, int placeWords) {}

    private LexiconExport(LeafReader index, Path folder, ExportSizes sizes) throws IOException {
        this.documents = index.maxDoc();
        this.lexFiles = new FileGroup(folder, "lex");
        this.postFiles = new FileGroup(folder, "post");
        this.posFiles = new FileGroup(folder, "pos");
        this.sylFiles = new FileGroup(folder, "syl");
        Terms allWords = index.terms(Fields.WORD);
        Terms allPairs = index.terms(Fields.PAIR);
        Terms allQuotes = index.terms(Fields.QUOTE);
        Terms allNames = index.terms(Fields.PLACE);
        ListSizes wordSizes = ListSizes.of(allWords, this::packed);
        Terms allFacets = index.terms(Fields.FACET);
        ListSizes groupSizes = ListSizes.of(allNames, this::packed).and(ListSizes.of(allFacets, this::packed));
        ListSizes pairSizes = ListSizes.of(allPairs, this::packed);
        ListSizes quoteSizes = ListSizes.of(allQuotes, cursor -> {
            QuoteList list = QuoteList.of(cursor);
            return list.packed(Optional.of(list.list()), documents);
        });
        int wordPack = sizes.words(wordSizes);
        int groupPack = sizes.groups(groupSizes);
        int pairPack = sizes.pairs(pairSizes);
        int quotePack = sizes.positions(quoteSizes);
        this.wordLists = new Packs(postFiles, wordPack, wordPack);
        this.groupLists = new Packs(postFiles, groupPack, groupPack);
        this.pairLists = new Packs(postFiles, pairPack, 2 * pairPack);
        this.quoteLists = new Packs(posFiles, quotePack, 2 * quotePack);
        this.pairBins = new PairBins(pairSizes, pairPack);
        this.quoteBins = new PairBins(quoteSizes, quotePack);
        long terms = size(allWords) + size(allPairs) + size(allQuotes);
        this.shards = new Shards(lexFiles, sizes.shard(terms * ENTRY_BYTES));
        this.words = new TermCursor(allWords);
        this.pairs = new TermCursor(allPairs);
        this.names = new TermCursor(allNames);
        this.facets = new TermCursor(allFacets);
        this.quotes = new TermCursor(allQuotes);
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
        wordLists.flush();
        groupLists.flush();
        pairLists.flush();
        quoteLists.flush();
        sylFiles.add(syllables.toByteArray());
        return new Written(lexFiles.close(), shards.borders(), postFiles.close(), posFiles.close(),
                sylFiles.close(), placeWords);
    }

    private String smallest() {
        return Stream.of(words, pairs, names, facets, quotes).map(TermCursor::term).filter(term -> term != null)
                .min(String::compareTo).orElse(null);
    }

    private void entry(String key) throws IOException {
        boolean isWord = words.isAt(key);
        Optional<PostingList> text = isWord ? Optional.of(words.list())
                : pairs.isAt(key) ? Optional.of(pairs.list()) : Optional.empty();
        boolean isName = names.isAt(key);
        Optional<QuoteList> quote = quotes.isAt(key) ? Optional.of(quotes.quotes()) : Optional.empty();
        boolean within = quote.isPresent() && text.filter(quote.get().list()::isWithin).isPresent();
        if (isName) {
            placeWords = Math.max(placeWords, key.split(" ").length);
        }
        List<String> forms = text.isPresent() ? exact.of(key) : List.of();
        List<ListPointer> lists = text.isPresent() ? lists(key, text.get(), forms) : List.of();
        shards.add(key, new LexiconEntry(
                lists.stream().findFirst(),
                isName || facets.isAt(key) ? Optional.of(group((isName ? names : facets).list())) : Optional.empty(),
                quote.isPresent() ? Optional.of(ListPointer.of(new ListPointer.Packed(
                        quote.get().list().df(), quote.get().packed(within ? text : Optional.empty(), documents)),
                        ExportSizes.INLINE_POSITIONS, quoteLists, quoteBins.of(key))) : Optional.empty(),
                within,
                IntStream.range(0, forms.size())
                        .mapToObj(i -> new LexiconEntry.Form(forms.get(i), lists.get(i + 1))).toList()));
        if (isWord && Fields.PLAIN.matcher(key).matches()) {
            syllables.text(key, syllableBefore).number(text.get().df());
            syllableBefore = key;
        }
        for (TermCursor cursor : List.of(words, pairs, names, facets, quotes)) {
            if (cursor.isAt(key)) {
                cursor.next();
            }
        }
    }

    /** Names of places and values of facets, which no key can be both. */
    private ListPointer group(PostingList list) throws IOException {
        return ListPointer.of(new ListPointer.Packed(list.df(), list.packed(documents)), ExportSizes.INLINE_LIST, groupLists, 0);
    }

    /**
     * Returns the list of a word or pair and those of its exact forms, which lie behind it. Lists of words and of pairs lie
     * apart: a query for several words asks for pairs.
     */
    private List<ListPointer> lists(String key, PostingList text, List<String> forms) throws IOException {
        List<ListPointer.Packed> lists = new ArrayList<>();
        lists.add(new ListPointer.Packed(text.df(), text.packed(documents)));
        for (String form : forms) {
            PostingList list = exact.list(form);
            lists.add(new ListPointer.Packed(list.df(), list.packedWithin(text)));
        }
        boolean pair = key.indexOf(' ') > 0;
        return ListPointer.row(lists, ExportSizes.INLINE_LIST, pair ? pairLists : wordLists, pair ? pairBins.of(key) : 0);
    }

    private byte[] packed(TermsEnum cursor) throws IOException {
        return PostingList.of(cursor).packed(documents);
    }

    private static long size(Terms terms) throws IOException {
        return terms == null ? 0 : terms.size();
    }
}
