package vn.congkhai.config;

import java.util.Optional;

/**
 * Who publishes the site. Everything in it may be unknown.
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

    /** Tells whether nothing is known. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
