package vn.congkhai.model;

import java.util.Locale;

/** Kinds of administrative units. */
public enum PlaceKind {
    /** tỉnh */
    PROVINCE,
    /** thành phố trực thuộc trung ương */
    CITY,
    /** xã */
    COMMUNE,
    /** phường */
    WARD,
    /** đặc khu */
    SPECIAL_ZONE;

    /** Returns the word used in content files and data, such as {@code special-zone}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether units of this kind hold communes. */
    public boolean isProvince() {
        return this == PROVINCE || this == CITY;
    }
}
