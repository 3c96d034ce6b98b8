package vn.congkhai.render.script;

/**
 * The smallest piece of a module that means something.
 *
 * @param text as it is written; of a template each stretch of text is one, with what opens and closes it
 * @param line number of the line where it begins, from 1
 * @param newLine whether a line of the source ends between the one before and this
 * @param opener index of the bracket of the innermost group around it, -1 outside of all; of a closing bracket, of its
 *     own opening one
 */
record Token(Kind kind, String text, int line, boolean newLine, int opener) {

    enum Kind {
        /** What the author chose, or the platform. */
        NAME,
        /** A word of the language that is never a name. */
        WORD,
        NUMBER,
        TEXT,
        /** From the opening quote, or from the brace that ends an inserted expression, to the next such border. */
        TEMPLATE,
        /** A regular expression with its flags. */
        PATTERN,
        SIGN
    }

    boolean is(String wanted) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(wanted);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    /** Whether a group begins here: a bracket, or the text before an inserted expression. */
    boolean opens() {
        return is("(") || is("[") || is("{") || (kind == Kind.TEMPLATE && text.endsWith("${"));
    }

    /** Whether a group ends here. */
    boolean closes() {
        return is(")") || is("]") || is("}") || (kind == Kind.TEMPLATE && text.startsWith("}"));
    }

    /** Whether an expression may end here. */
    boolean endsValue() {
        return switch (kind) {
            case NAME, NUMBER, TEXT, PATTERN -> true;
            case TEMPLATE -> !opens();
            case SIGN -> is(")") || is("]") || is("}") || is("++") || is("--");
            case WORD -> is("this") || is("super") || is("null") || is("true") || is("false");
        };
    }
}
