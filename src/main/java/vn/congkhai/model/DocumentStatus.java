package vn.congkhai.model;

import java.util.Locale;

/** Where a document stands. */
public enum DocumentStatus {
    /** In force. */
    IN_FORCE,
    /** A draft that nobody has passed. */
    DRAFT,
    /** Replaced by another document. */
    REPLACED,
    /** Withdrawn. */
    WITHDRAWN,
    /** Passed, and the text does not say from when it has effect. */
    NOT_STATED;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
