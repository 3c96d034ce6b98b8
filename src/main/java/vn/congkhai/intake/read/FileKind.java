package vn.congkhai.intake.read;

/** The kinds of files that can be read. */
public enum FileKind {
    /** Office Open XML text. */
    DOCX,
    /** PDF with a text layer. */
    PDF,
    /** Plain text. */
    TXT
}
