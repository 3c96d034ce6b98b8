package vn.congkhai.model;

/**
 * @param shortForm such as {@code BHYT}
 * @param longForm such as {@code bảo hiểm y tế}
 */
public record Abbreviation(String shortForm, String longForm) {}
