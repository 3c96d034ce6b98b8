package vn.congkhai.model;

import java.util.Locale;

/** How the commune itself judges a result. */
public enum DeclaredStatus {
    /** vượt */
    EXCEEDED,
    /** đạt */
    MET,
    /** cơ bản đạt */
    NEARLY_MET,
    /** chưa đạt */
    NOT_MET;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
