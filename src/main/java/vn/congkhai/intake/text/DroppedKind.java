package vn.congkhai.intake.text;

/** Why a piece of the file is not in the text. */
public enum DroppedKind {
    /** The number of a page. */
    PAGE_NUMBER,
    /** A line that stands at the top of page after page. */
    RUNNING_HEADER,
    /** A line that stands at the bottom of page after page. */
    RUNNING_FOOTER,
    /** The mark of a footnote, which was taken out of a sentence or from the start of the note. */
    FOOTNOTE_MARK,
    /** A break mark that shows only at the end of a line. */
    SOFT_HYPHEN,
    /** Blanks of another kind than the plain one, or more than one in a row; one plain blank stands for them. */
    BLANKS,
    /** Characters that have no shape: zero-width marks, control characters. */
    INVISIBLE,
    /** Text that a tracked change deletes or moves away. */
    DELETED,
    /** Text that the file hides. */
    HIDDEN,
    /** A remark in the margin. */
    COMMENT,
    /** A picture; its text is the description that the file gives. */
    PICTURE,
    /** The header of a table that goes on over the page, repeated there. */
    REPEATED_HEADER,
    /** Text across the page or along its edge. */
    SIDEWAYS
}
