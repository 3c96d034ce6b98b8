package vn.congkhai.model;

import java.util.Locale;

/** What happened to a document on this site. */
public enum LogEvent {
    /** It was put on the site. */
    PUBLISHED,
    /** Another document took its place. */
    REPLACED,
    /** It was taken back. */
    WITHDRAWN;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
