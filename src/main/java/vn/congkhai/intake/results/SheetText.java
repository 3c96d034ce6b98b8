package vn.congkhai.intake.results;

import java.util.regex.Pattern;

/** Keeps spreadsheets from taking a text for a formula, in files that cannot say that a cell is text. */
final class SheetText {

    /** What a spreadsheet may run; apostrophes in front of it count, so that guarding can be undone exactly. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SheetText() {}

    static boolean looksLikeFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    static String guard(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    static String unguard(String text) {
        return text.startsWith("'") && looksLikeFormula(text) ? text.substring(1) : text;
    }
}
