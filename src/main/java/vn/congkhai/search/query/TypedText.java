package vn.congkhai.search.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.vietnamese.Token;
import vn.congkhai.vietnamese.ToneKey;
import vn.congkhai.vietnamese.Tokens;

/**
 * A query cut into words, and what stands between them.
 *
 * @param tokens the first {@link #MOST}; a pasted page is cut there
 * @param gaps before each token, and after the last one, without blanks and invisible characters
 * @param quotes the tokens between each pair of quotation marks, where there are any
 */
record TypedText(String nfc, List<Token> tokens, List<String> gaps, List<List<Token>> quotes) {

    static final int MOST = 48;

    private static final Pattern QUOTE = Pattern.compile("\"[^\"]*\"|“[^“”]*”|«[^«»]*»");
    private static final Pattern UNSEEN =
            Pattern.compile("[ \\t\\n\\r\u00A0\u202F\u3000\u2000-\u200A\u00AD\u200B-\u200D\u2060\uFEFF]+");

    static TypedText of(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<Token> tokens = Tokens.of(nfc).stream().limit(MOST).toList();
        List<String> gaps = new ArrayList<>();
        int end = 0;
        for (Token token : tokens) {
            gaps.add(squeezed(nfc.substring(end, token.start())));
            end = token.end();
        }
        gaps.add(squeezed(nfc.substring(end)));
        List<List<Token>> quotes = new ArrayList<>();
        for (Matcher quote = QUOTE.matcher(nfc); quote.find();) {
            List<Token> quoted = tokens.stream()
                    .filter(token -> token.start() >= quote.start() && token.end() <= quote.end()).toList();
            if (!quoted.isEmpty()) {
                quotes.add(quoted);
            }
        }
        return new TypedText(nfc, tokens, gaps, quotes);
    }

    /** Returns the text without blanks and invisible characters. */
    static String squeezed(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    boolean isQuoted(int i) {
        return quotes.stream().anyMatch(quote -> quote.contains(tokens.get(i)));
    }

    /** Tells whether there is such a word and it is not quoted. */
    boolean isFree(int i) {
        return i >= 0 && i < tokens.size() && !isQuoted(i);
    }

    /** Returns what stands before a word; of the last one's follower, what stands after it. */
    String gap(int i) {
        return gaps.get(i);
    }

    String folded(int i) {
        return tokens.get(i).folded();
    }

    /** Tells whether the free words from there on are these, typed with their marks or without any. */
    boolean reads(int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            int at = from + i;
            if (!isFree(at) || i > 0 && !gap(at).isEmpty() || tokens.get(at).isNumber()) {
                return false;
            }
            String key = ToneKey.of(tokens.get(at).text());
            String word = words.get(i);
            if (!key.equals(word) && !key.equals(ToneKey.folded(word))) {
                return false;
            }
        }
        return true;
    }
}
