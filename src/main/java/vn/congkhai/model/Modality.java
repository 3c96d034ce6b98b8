package vn.congkhai.model;

import java.util.Locale;

/** The document's own verb. */
public enum Modality {
    /** A plain promise (đạt, là). */
    COMMIT,
    /** An aim (phấn đấu). */
    STRIVE,
    /** A promise to keep (duy trì, giữ vững). */
    MAINTAIN;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
