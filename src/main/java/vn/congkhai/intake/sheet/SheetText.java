package vn.congkhai.intake.sheet;

import java.util.regex.Pattern;

/** Keeps spreadsheets from taking a text for a formula, in files that cannot say that a cell is text. */
public final class SheetText {

    /** What a spreadsheet may run; apostrophes in front of it count, so that guarding can be undone exactly. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SheetText() {}

    /** Tells whether a spreadsheet would take a text for a formula. */
    public static boolean looksLikeFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** Returns the text as it stands in a file that cannot say that a cell is text. */
    public static String guard(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    /** Returns the text that was guarded. */
    public static String unguard(String text) {
        return text.startsWith("'") && looksLikeFormula(text) ? text.substring(1) : text;
    }
}
