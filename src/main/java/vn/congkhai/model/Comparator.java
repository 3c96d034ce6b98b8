package vn.congkhai.model;

import java.util.Locale;

/** How a result is held against a target's value. */
public enum Comparator {
    /** từ X trở lên, tối thiểu, ít nhất, ≥ */
    AT_LEAST,
    /** trên X */
    ABOVE,
    /** tối đa, không quá, ≤ */
    AT_MOST,
    /** dưới X */
    BELOW,
    /** đạt X, là X, giảm còn X */
    EQUAL,
    /** khoảng X */
    ABOUT,
    /** từ X đến Y */
    RANGE,
    /** The text compares with nothing. */
    NONE;

    /** Returns the word used in content files and data: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
