package vn.congkhai.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.ToneKey;
import vn.congkhai.vietnamese.Tokens;

/** Turns documents into the terms of the index. Remembers the spellings it met, so one instance serves one thread. */
final class Analysis {

    private static final int REMEMBERED = 100_000;

    private final Map<String, Spelling> spellings = new HashMap<>();

    /** The terms of one document, field by field, repeated as often as they count. */
    record Terms(
            List<String> words,
            List<String> pairs,
            List<String> exact,
            List<String> places,
            List<Quotes.Placed> quotes) {}

    private record Spelling(String folded, String key) {

        boolean marked() {
            return !key.equals(folded);
        }
    }

    Terms of(SearchDocument document) {
        List<Token> title = Tokens.of(document.title());
        List<Token> text = Tokens.of(document.text());
        List<Token> visible = new ArrayList<>(title);
        visible.addAll(text);
        Terms terms = new Terms(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), Quotes.of(visible));
        for (int i = 0; i < Fields.titleWeight(document.kind()); i++) {
            add(title, terms);
        }
        add(context(document), terms);
        add(text, terms);
        document.hidden().forEach(more -> add(Tokens.of(more), terms));
        boolean isPlace = document.kind() == SearchKind.PLACE;
        for (String name : document.places()) {
            int times = isPlace && terms.places().isEmpty() ? Fields.OWN_NAME : 1;
            for (int i = 0; i < times; i++) {
                terms.places().add(placeName(name));
            }
        }
        return terms;
    }

    /** Returns the folded words of a name, as the query looks it up. */
    static String placeName(String name) {
        return Tokens.of(name).stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    /**
     * Returns the words of the context line. For a part of a document without the names of its places: that it belongs
     * to them says {@link Fields#PLACE}, and so what has a name's words is what itself says the name.
     */
    private static List<Token> context(SearchDocument document) {
        List<Token> tokens = Tokens.of(document.context());
        if (document.kind() == SearchKind.PLACE || document.kind() == SearchKind.DOCUMENT) {
            return tokens;
        }
        List<String> words = tokens.stream().map(Token::folded).toList();
        boolean[] named = new boolean[words.size()];
        for (String place : document.places()) {
            List<String> name = List.of(placeName(place).split(" "));
            for (int at = 0; at + name.size() <= words.size(); at++) {
                if (words.subList(at, at + name.size()).equals(name)) {
                    Arrays.fill(named, at, at + name.size(), true);
                }
            }
        }
        List<Token> others = new ArrayList<>();
        for (int i = 0; i < named.length; i++) {
            if (!named[i]) {
                Token token = tokens.get(i);
                boolean cut = token.cut() || i > 0 && named[i - 1];
                others.add(new Token(token.text(), token.start(), token.end(), cut, token.joined()));
            }
        }
        return others;
    }

    private void add(List<Token> text, Terms terms) {
        Token before = null;
        for (Token token : text) {
            Spelling spelling = spelling(token);
            terms.words().add(spelling.folded());
            if (spelling.marked()) {
                terms.exact().add(spelling.key());
            }
            if (before != null && !token.cut() && Quotes.isPair(before, token)) {
                Spelling first = spelling(before);
                terms.pairs().add(first.folded() + " " + spelling.folded());
                if (first.marked() || spelling.marked()) {
                    terms.exact().add(first.key() + " " + spelling.key());
                }
            }
            before = token;
        }
    }

    private Spelling spelling(Token token) {
        if (spellings.size() > REMEMBERED) {
            spellings.clear();
        }
        return spellings.computeIfAbsent(token.text(), text -> {
            String folded = token.folded();
            return new Spelling(folded, token.isNumber() ? folded : ToneKey.of(text));
        });
    }
}
