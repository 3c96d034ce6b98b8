package vn.congkhai.intake.text;

/** The kinds of markers that number the parts of an official document. */
public enum MarkerStyle {
    /** {@code Phụ lục II}, {@code Biểu số 1}. */
    ANNEX,
    /** {@code Phần thứ nhất}. */
    PART,
    /** {@code Chương I}. */
    CHAPTER,
    /** {@code Mục 1}. */
    SECTION,
    /** {@code Tiểu mục 1}. */
    SUBSECTION,
    /** {@code Điều 1.} */
    ARTICLE,
    /** {@code A.} */
    CAPITAL,
    /** {@code II.}, {@code II-} */
    ROMAN,
    /** {@code 1.}, {@code 2.1.}, {@code 2.1.3} */
    DECIMAL,
    /** {@code 1)} */
    CLOSED,
    /** {@code (1)} */
    BRACKETED,
    /** {@code a)}, {@code đ.} */
    LETTER,
    /** {@code -}, {@code +}, {@code •} */
    BULLET
}
