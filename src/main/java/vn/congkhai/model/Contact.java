package vn.congkhai.model;

import java.util.Optional;

/**
 * How an office is reached. Everything in it may be unknown.
 *
 * @param name of the office
 * @param phone as it is to be shown
 * @param email address
 * @param address of the office
 * @param hours in which it is open, in words
 */
public record Contact(
        Optional<String> name,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> address,
        Optional<String> hours) {

    /** Nothing is known. */
    public static final Contact NONE = new Contact(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns the phone number as phones dial it, digits with at most a leading plus sign; empty when there is none. */
    public Optional<String> dialled() {
        return phone.map(text -> text.replaceAll("(?!^\\+)[^0-9]", "")).filter(digits -> digits.length() >= 3);
    }

    /** Tells whether nothing is known. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
