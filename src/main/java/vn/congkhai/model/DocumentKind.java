package vn.congkhai.model;

import java.util.Locale;

/** Kinds of documents. */
public enum DocumentKind {
    /** nghị quyết */
    RESOLUTION,
    /** phụ lục */
    ANNEX,
    /** báo cáo */
    REPORT;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
