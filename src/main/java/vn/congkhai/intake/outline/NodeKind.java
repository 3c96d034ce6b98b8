package vn.congkhai.intake.outline;

/** The kinds of parts that a document is made of. */
public enum NodeKind {
    /** What stands at the head of the document, and its title. */
    HEAD,
    /** {@code QUYẾT NGHỊ:} */
    FORMULA,
    /** {@code Phụ lục II}. */
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
    /** {@code II.} */
    ROMAN,
    /** {@code 2.}: a clause right below an article, else a section. */
    CLAUSE,
    /** {@code 2.1.} */
    DECIMAL,
    /** {@code (1)} or {@code 1)}. */
    ITEM,
    /** {@code a)}. */
    POINT,
    /** {@code Nơi nhận:} */
    RECIPIENTS,
    /** The office of the person who signed. */
    SIGNATURE,
    /** A line that begins with a dash, a plus or a dot. */
    BULLET,
    /** A paragraph without a number. */
    PARAGRAPH,
    /** A table. */
    TABLE;

    /** Tells whether it heads a section of its own, with an anchor of its own. */
    public boolean isHeading() {
        return this != BULLET && this != PARAGRAPH && this != TABLE;
    }
}
