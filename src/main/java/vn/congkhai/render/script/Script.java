package vn.congkhai.render.script;

import java.util.List;
import java.util.Set;
import vn.congkhai.render.script.Token.Kind;

/**
 * Makes a module smaller: without comments and needless blanks, with short names for its variables. Properties and
 * exports keep theirs.
 */
public final class Script {

    /** Signs with which a statement may end without a semicolon, and with which one may begin. */
    private static final Set<String> LAST = Set.of(")", "]", "}", "++", "--");
    private static final Set<String> FIRST = Set.of("(", "[", "{", "+", "-", "*", "/", "!", "~", "++", "--", "...");

    private final List<Token> tokens;
    private final Roles roles;
    private final String[] names;
    private final StringBuilder out = new StringBuilder();

    private Script(String module) {
        this.tokens = Tokens.of(module);
        this.roles = new Roles(tokens);
        this.names = Names.of(tokens, roles);
    }

    /**
     * Returns a module that does the same in fewer letters; the same for the same module.
     *
     * @throws IllegalStateException if the module cannot be read safely: it has a token, a brace or a statement that
     *     this does not know, or a name that it neither declares nor is known to be of the platform
     */
    public static String small(String module) {
        Script script = new Script(module);
        for (int i = 0; i < script.tokens.size(); i++) {
            script.write(i);
        }
        return script.out.append('\n').toString();
    }

    private void write(int i) {
        Token token = tokens.get(i);
        if (isNeedless(i)) {
            return;
        }
        String text = token.text();
        if (roles.isVariable(i)) {
            String name = names[i];
            text = roles.isShorthand(i) && !name.equals(text) ? text + ":" + name : name;
        }
        if (i > 0) {
            out.append(between(tokens.get(i - 1), token));
        }
        out.append(text);
    }

    /** A semicolon before a closing brace ends a statement that ends there anyway, unless it is a whole one. */
    private boolean isNeedless(int i) {
        if (i == 0 || i + 1 == tokens.size() || !tokens.get(i + 1).is("}")) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return tokens.get(i).is(";") && before.endsValue() && !Tokens.endsHead(tokens, before);
    }

    private static String between(Token first, Token second) {
        // Where a statement might end without a semicolon, it ends as before.
        if (second.newLine() && (first.kind() != Kind.SIGN || LAST.contains(first.text()))
                && (second.kind() != Kind.SIGN || FIRST.contains(second.text()))) {
            return "\n";
        }
        char last = first.text().charAt(first.text().length() - 1);
        char next = second.text().charAt(0);
        boolean word = isLetter(next) && (isLetter(last) || first.kind() == Kind.PATTERN);
        boolean number = first.kind() == Kind.NUMBER && next == '.';
        boolean sign = last == next && (next == '+' || next == '-' || next == '/');
        return word || number || sign ? " " : "";
    }

    private static boolean isLetter(char one) {
        return Character.isLetterOrDigit(one) || one == '_' || one == '$';
    }
}
