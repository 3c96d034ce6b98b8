package vn.congkhai.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congkhai.model.Abbreviation;
import vn.congkhai.model.Site;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.Tokens;

/**
 * The other form of the abbreviations in a text: a document that says BHYT is found by {@code bảo hiểm y tế}, and the
 * other way round. Done when indexing, so that the query stays the same in Java and in the browser. Remembers words,
 * so one instance, with all that it gives out, serves one thread.
 */
final class LongForms {

    private static final int REMEMBERED = 100_000;

    private final Map<String, String> folded;
    private final List<Table> tables;
    private final Map<String, List<Abbreviation>> inside;

    private LongForms(Map<String, String> folded, List<Table> tables, Map<String, List<Abbreviation>> inside) {
        this.folded = folded;
        this.tables = tables;
        this.inside = inside;
    }

    /** Returns what holds on the whole site; see {@link SiteForms} for where the forms come from. */
    static LongForms of(Site site) {
        SiteForms forms = SiteForms.of(site);
        return new LongForms(new HashMap<>(), List.of(Table.of(forms.everywhere())), forms.inside());
    }

    /** Returns what holds in the document of that folder. */
    LongForms in(String folder) {
        List<Abbreviation> more = inside.getOrDefault(folder, List.of());
        return more.isEmpty() ? this : new LongForms(folded, List.of(tables.get(0), Table.of(more)), inside);
    }

    /** Returns long forms of the short ones in the texts and short forms of the long ones, each once. */
    List<String> otherForms(Collection<String> texts) {
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts) {
            List<Token> tokens = Tokens.of(text);
            List<String> exact = tokens.stream().map(Token::text).toList();
            List<String> words = folded(tokens);
            for (int i = 0; i < tokens.size(); i++) {
                for (Table table : tables) {
                    add(table.byShort(), i, exact, found);
                    add(table.byLong(), i, words, found);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void add(Map<String, List<Form>> forms, int at, List<String> text, Set<String> found) {
        for (Form form : forms.getOrDefault(text.get(at), List.of())) {
            if (form.standsAt(at, text)) {
                found.add(form.other());
            }
        }
    }

    private List<String> folded(List<Token> tokens) {
        if (folded.size() > REMEMBERED) {
            folded.clear();
        }
        return tokens.stream().map(token -> folded.computeIfAbsent(token.text(), text -> token.folded())).toList();
    }

    private record Form(List<String> words, String other) {

        boolean standsAt(int from, List<String> text) {
            int end = from + words.size();
            return end <= text.size() && text.subList(from, end).equals(words);
        }
    }

    /** Forms by their first word: short ones as they are written, long ones folded. */
    private record Table(Map<String, List<Form>> byShort, Map<String, List<Form>> byLong) {

        static Table of(List<Abbreviation> abbreviations) {
            Table table = new Table(new HashMap<>(), new HashMap<>());
            for (Abbreviation form : abbreviations) {
                put(table.byShort, Tokens.of(form.shortForm()).stream().map(Token::text).toList(), form.longForm());
                put(table.byLong, Tokens.of(form.longForm()).stream().map(Token::folded).toList(), form.shortForm());
            }
            return table;
        }

        private static void put(Map<String, List<Form>> forms, List<String> words, String other) {
            if (!words.isEmpty()) {
                forms.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Form(words, other));
            }
        }
    }
}
