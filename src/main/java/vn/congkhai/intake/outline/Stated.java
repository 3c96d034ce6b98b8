package vn.congkhai.intake.outline;

import java.util.Optional;

/** What a document says about something: a value, a blank to be filled in, or nothing. */
public sealed interface Stated<T> {

    /**
     * It is stated.
     *
     * @param span where
     */
    record Known<T>(T value, Span span) implements Stated<T> {}

    /**
     * Its place is printed and left blank.
     *
     * @param span where
     */
    record Blank<T>(Span span) implements Stated<T> {}

    /** The document says nothing about it. */
    record Unknown<T>() implements Stated<T> {}

    /** Returns the value, if it is stated. */
    default Optional<T> known() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /** Tells whether its place is left blank. */
    default boolean isBlank() {
        return this instanceof Blank<T>;
    }

    /** Returns where it stands, stated or blank. */
    default Optional<Span> where() {
        if (this instanceof Known<T> known) {
            return Optional.of(known.span());
        }
        return this instanceof Blank<T> blank ? Optional.of(blank.span()) : Optional.empty();
    }
}
