package vn.congkhai.intake.text;

/** A paragraph or a table. */
public sealed interface Block permits Paragraph, Grid {

    /** Returns where it begins in the text. */
    int start();

    /** Returns where it ends in the text, exclusive, without the line feed after it. */
    int end();
}
