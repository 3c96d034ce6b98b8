package vn.congkhai.problem;

import java.util.List;

/** Tells where in its files a value stands, so that records need not carry positions. */
public interface Positions {

    /**
     * Returns every place of the file where the key has that value, in reading order. Where there is none, the whole
     * file is returned, so that a problem always has a place.
     *
     * @param file path relative to the site folder
     */
    List<Location> of(String file, String key, String value);

    /**
     * Returns where the key's value stands in the record of the file that has that {@code id}; the whole file, when
     * there is no such record or key.
     *
     * @param file path relative to the site folder
     */
    Location inRecord(String file, String id, String key);

    /** Tells whether the file exists. */
    boolean has(String file);
}
