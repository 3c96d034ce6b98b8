package vn.congkhai.model;

import java.util.Locale;

/** How final a result is. */
public enum ResultStage {
    /** sơ bộ */
    PRELIMINARY,
    /** ước thực hiện */
    ESTIMATE,
    /** chính thức */
    FINAL,
    /** điều chỉnh */
    REVISED;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
