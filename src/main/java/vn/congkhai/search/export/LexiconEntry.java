package vn.congkhai.search.export;

import java.util.List;
import java.util.Optional;

/**
 * All that the lexicon tells under a key.
 *
 * @param text documents that have the word or pair
 * @param group documents of the place of that name, or with that value of a facet
 * @param quote where the word or pair stands
 * @param quoteWithinText whether the documents of {@code quote} are told by their ranks in {@code text}
 * @param forms exact forms, each told by its ranks in {@code text}
 */
record LexiconEntry(
        Optional<ListPointer> text, Optional<ListPointer> group, Optional<ListPointer> quote, boolean quoteWithinText,
        List<Form> forms) {

    private static final int TEXT = 1;
    private static final int GROUP = 2;
    private static final int QUOTE = 4;
    private static final int WITHIN = 8;
    private static final int FORMS = 4;

    /** An exact form and its documents. */
    record Form(String key, ListPointer list) {}

    /** Appends the entry. */
    void write(ListSpots lists, ListSpots places, Bytes out) {
        int df = text.map(ListPointer::df).orElse(0);
        out.number((text.isPresent() ? TEXT : 0) | (group.isPresent() ? GROUP : 0) | (quote.isPresent() ? QUOTE : 0)
                | (quoteWithinText ? WITHIN : 0) | forms.size() << FORMS);
        text.ifPresent(list -> list.write(0, lists, out));
        group.ifPresent(list -> list.write(0, lists, out));
        quote.ifPresent(list -> list.write(quoteWithinText ? df : 0, places, out));
        for (Form form : forms) {
            Spellings.add(form.key(), out);
            form.list().write(df, lists, out);
        }
    }
}
