package vn.congkhai.search.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Terms;
import vn.congkhai.vietnamese.ToneKey;

/**
 * The exact forms of folded words and pairs. Exact forms sort otherwise than folded ones, so they are gathered for all
 * that begins with one folded word at a time: that much and no more is held in memory.
 */
final class ExactForms {

    private final TermCursor cursor;
    private final Map<String, List<String>> beginnings = new TreeMap<>();
    private Map<String, List<String>> group = Map.of();
    private String groupWord = "";

    /** @param terms of the exact forms; null when the index has none */
    ExactForms(Terms terms) throws IOException {
        cursor = new TermCursor(terms);
        String before = "";
        for (; cursor.term() != null; cursor.next()) {
            String first = firstWord(cursor.term());
            if (!first.equals(before)) {
                List<String> known = beginnings.computeIfAbsent(ToneKey.folded(first), word -> new ArrayList<>());
                if (!known.contains(first)) {
                    known.add(first);
                }
                before = first;
            }
        }
    }

    /** Returns the forms of a word or pair in ascending order. */
    List<String> of(String folded) throws IOException {
        String word = firstWord(folded);
        if (!word.equals(groupWord)) {
            group = group(word);
            groupWord = word;
        }
        return group.getOrDefault(folded, List.of());
    }

    /** Returns the documents of a form. */
    PostingList list(String form) throws IOException {
        cursor.seek(form);
        return cursor.list();
    }

    private Map<String, List<String>> group(String word) throws IOException {
        Map<String, List<String>> forms = new TreeMap<>();
        for (String first : beginnings.getOrDefault(word, List.of())) {
            cursor.seek(first);
            if (cursor.isAt(first)) {
                add(first, forms);
            }
            cursor.seek(first + " ");
            for (; cursor.term() != null && cursor.term().startsWith(first + " "); cursor.next()) {
                add(cursor.term(), forms);
            }
        }
        forms.values().forEach(list -> list.sort(null));
        return forms;
    }

    private static void add(String form, Map<String, List<String>> forms) {
        String folded = Stream.of(form.split(" ")).map(ToneKey::folded).collect(Collectors.joining(" "));
        forms.computeIfAbsent(folded, key -> new ArrayList<>()).add(form);
    }

    private static String firstWord(String term) {
        int blank = term.indexOf(' ');
        return blank < 0 ? term : term.substring(0, blank);
    }
}
