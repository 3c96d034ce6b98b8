package vn.congkhai.render.script;

import java.util.List;
import java.util.Set;

/** Tells what a brace opens. */
enum Braces {
    /** Statements. */
    BLOCK,
    /** An object, or a pattern that takes one apart. */
    OBJECT,
    CLASS,
    /** The names of an export. */
    NAMES;

    private static final Set<String> BEFORE_BLOCK = Set.of("else", "do", "try", "finally", "catch");
    private static final Set<String> BEFORE_OBJECT = Set.of(
            "const", "let", "var", "return", "throw", "in", "typeof", "void", "await", "yield", "delete", "instanceof");

    /**
     * Returns what the brace at that index opens.
     *
     * @throws IllegalStateException if what stands before does not tell
     */
    static Braces at(List<Token> tokens, int index) {
        Token before = index == 0 ? null : tokens.get(index - 1);
        if (before == null || before.is(";") || before.is("{") || before.is("}") || before.is(")") || before.is("=>")
                || BEFORE_BLOCK.stream().anyMatch(before::is)) {
            return BLOCK;
        } else if (before.is("export")) {
            return NAMES;
        } else if (before.isName() && opensClass(tokens, index - 1)) {
            return CLASS;
        } else if (BEFORE_OBJECT.stream().anyMatch(before::is) || (!before.endsValue() && before.kind() != Token.Kind.WORD)) {
            return OBJECT;
        }
        throw Unreadable.at(before.line(), before.text() + " {");
    }

    /** Class heads are `class A` and `class A extends B`. */
    private static boolean opensClass(List<Token> tokens, int name) {
        return tokens.get(name - 1).is("class")
                || (tokens.get(name - 1).is("extends") && name > 2 && tokens.get(name - 3).is("class"));
    }
}
