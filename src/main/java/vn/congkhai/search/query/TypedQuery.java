package vn.congkhai.search.query;

import java.util.List;
import java.util.Optional;
import vn.congkhai.vietnamese.Token;

/**
 * A query as it is read before the index is asked; {@code conditions.mjs} reads the same.
 *
 * @param nfc the text; the tokens count in it
 * @param words without those that state conditions
 * @param quotes the tokens between quotation marks
 */
record TypedQuery(String nfc, List<Word> words, List<List<Token>> quotes, List<Condition> conditions) {

    /**
     * A word.
     *
     * @param cut true when it forms no pair with the word before
     * @param last true for the last of the whole text, which may be unfinished
     * @param figure of which it is the number or a word of the unit
     */
    record Word(Token token, boolean cut, boolean quoted, boolean last, Optional<Figure> figure) {}

    static TypedQuery of(String text, Units units) {
        return new ConditionReader(TypedText.of(text), units).read();
    }
}
