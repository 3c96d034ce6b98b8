package vn.congkhai.content;

import java.util.Optional;

/**
 * A row of {@code review.csv}: something that the program read out of an official document and a person has to decide
 * about.
 *
 * @param indicator id; empty when the row is about the document as a whole
 * @param target id of the part of the indicator; empty when the row is about all of it
 * @param field {@code value} for a figure, {@code code} for a proposed code of the catalogue, else the key of the front
 *     matter
 * @param sure whether plain rules read it and nothing was odd
 * @param decision empty as long as nobody has decided
 * @param found what the program read, as printed; for a code the code; empty when it found nothing
 * @param note what is doubtful, for the person (Vietnamese); empty when nothing is
 */
public record ReviewRow(
        String indicator, String target, String field, boolean sure, Optional<Decision> decision, String found, String note) {

    /** The field of a row about a figure. */
    public static final String VALUE = "value";

    /** The field of a row about a proposed code of the catalogue. */
    public static final String CODE = "code";

    /** Returns the row with a decision. */
    public ReviewRow decided(Decision made) {
        return new ReviewRow(indicator, target, field, sure, Optional.of(made), found, note);
    }

    /** Tells whether the document cannot be published before somebody decides. */
    public boolean blocks() {
        return decision.isEmpty() && !field.equals(CODE);
    }
}
