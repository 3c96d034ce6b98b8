package vn.congkhai.model;

import java.util.Locale;

/** What a target's value counts: the level itself, or a movement. */
public enum Change {
    /** The value is the level to reach. */
    LEVEL,
    /** The value is a level that is to be kept (duy trì, giữ vững). */
    MAINTAIN,
    /** The value is how much more (tăng, thêm, thành lập mới). */
    INCREASE,
    /** The value is how much less (giảm). */
    DECREASE;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
