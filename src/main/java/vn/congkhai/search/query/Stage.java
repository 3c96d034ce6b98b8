package vn.congkhai.search.query;

import java.util.Locale;

/** How far a search went to find something; each but the first only where those before find too little. */
public enum Stage {
    /** Every word, neighbours that the index knows as neighbours side by side. */
    ALL,
    /** Every word, some of them standing apart. */
    APART,
    /** Two thirds of the words. */
    MOST,
    /** Any word. */
    ANY;

    /** Returns the word used in the browser: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
