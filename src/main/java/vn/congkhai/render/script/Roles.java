package vn.congkhai.render.script;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells variables from properties, and which variables a module declares. */
final class Roles {

    /** What is not read: it needs more of a grammar, or files beside this one. */
    private static final Set<String> UNREAD = Set.of("import", "switch", "case", "default", "with", "debugger", "enum");
    private static final Set<String> DECLARING = Set.of("const", "let", "var");
    /** After these a member of an object, an item of a pattern or a parameter begins, besides its opening bracket. */
    private static final Set<String> BETWEEN = Set.of(",", ":", "...");
    private static final Set<String> MODIFIERS = Set.of("get", "set", "async", "static");

    private static final Set<String> BEGINNING = Set.of("const", "let", "var", "function", "class", "export");

    private static final Token NOTHING = new Token(Token.Kind.SIGN, "", 0, false, -1);

    private final List<Token> tokens;
    /** What each opening brace opens, by its index. */
    private final Map<Integer, Braces> braces = new TreeMap<>();
    /** Names at the beginning of members of objects and classes, by index. */
    private final Set<Integer> members = new HashSet<>();
    private final Set<Integer> exported = new HashSet<>();
    /** Closing brackets by their opening ones. */
    private final Map<Integer, Integer> closing = new TreeMap<>();

    /**
     * Reads the roles of the names of a module.
     *
     * @throws IllegalStateException if it has what this does not read
     */
    Roles(List<Token> tokens) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (UNREAD.stream().anyMatch(token::is)) {
                throw Unreadable.at(token.line(), token.text());
            } else if (token.is("{")) {
                braces.put(i, Braces.at(tokens, i));
            } else if (token.is("export")) {
                readExport(i);
            }
            if (token.closes()) {
                closing.put(token.opener(), i);
            }
        }
        braces.forEach((brace, opened) -> readMembers(brace, opened));
    }

    /** Whether a variable stands at that index, alone or as the short form of a property. */
    boolean isVariable(int i) {
        return at(i).isName() && !afterDot(i) && !exported.contains(i) && (!members.contains(i) || isShorthand(i));
    }

    /** Whether one name stands for a property and a variable. */
    boolean isShorthand(int i) {
        return members.contains(i) && kind(i) == Braces.OBJECT
                && (at(i + 1).is(",") || at(i + 1).is("}") || at(i + 1).is("="));
    }

    /** Whether the module exports what stands at that index. */
    boolean isExported(int i) {
        return exported.contains(i);
    }

    /** Whether that variable is declared where it stands. */
    boolean isDeclared(int i) {
        Token before = at(i - 1);
        return before.is("function") || before.is("class") || (before.is("*") && at(i - 2).is("function"))
                || at(i + 1).is("=>") || beginsDeclaration(i) || (declares(at(i).opener()) && beginsItem(i));
    }

    /** Whether what stands there is outside of all functions and classes. */
    boolean isOuter(int i) {
        int opener = at(i).opener();
        return opener < 0 || (declares(opener) && !at(opener).is("(") && isOuter(opener));
    }

    /** Whether a declaration outside of all functions and classes begins there. */
    boolean beginsStatement(int i) {
        Token token = at(i);
        return token.opener() < 0 && (at(i - 1).is(";") || at(i - 1).is("}")) && token.newLine()
                && (token.text().equals("async") || BEGINNING.stream().anyMatch(token::is));
    }

    /** Whether a bracket holds names that it declares: parameters, or the pattern of a declaration. */
    private boolean declares(int opener) {
        if (opener < 0) {
            return false;
        } else if (at(opener).is("(")) {
            int name = opener - 1;
            return at(name).is("catch") || at(name).is("function") || at(name - 1).is("function") || at(name - 2).is("function")
                    || (members.contains(name) && !isShorthand(name)) || at(closing.get(opener) + 1).is("=>");
        }
        return beginsDeclaration(opener) || (declares(at(opener).opener()) && beginsItem(opener));
    }

    private boolean beginsItem(int i) {
        return i - 1 == at(i).opener() || BETWEEN.stream().anyMatch(at(i - 1)::is);
    }

    /** Whether what stands there is the first of a declaration, or one of several in a row. */
    private boolean beginsDeclaration(int i) {
        if (DECLARING.stream().anyMatch(at(i - 1)::is)) {
            return true;
        }
        int opener = at(i).opener();
        for (int from = i - 1; at(i - 1).is(",") && from > opener && !at(from).is(";"); from--) {
            while (at(from).closes()) {
                from = at(from).opener();
            }
            if (DECLARING.stream().anyMatch(at(from)::is)) {
                return true;
            }
        }
        return false;
    }

    private void readExport(int i) {
        int next = at(i + 1).isName() && at(i + 1).text().equals("async") ? i + 2 : i + 1;
        if (at(next).is("{")) {
            for (int name = next + 1; !at(name).is("}"); name++) {
                exported.add(name);
            }
        } else if (at(next).is("function") || at(next).is("class")) {
            exported.add(at(next + 1).is("*") ? next + 2 : next + 1);
        } else {
            throw Unreadable.at(at(i).line(), "export " + at(i + 1).text());
        }
    }

    /** Members begin after the brace and each comma; in a class, where a field may have a value, after each semicolon. */
    private void readMembers(int brace, Braces opened) {
        boolean head = true;
        int end = closing.get(brace);
        for (int i = brace + 1; i < end; i++) {
            Token token = at(i);
            if (token.opener() != brace) {
                continue;
            }
            if (opened == Braces.CLASS) {
                head = head ? !token.is("=") : token.is(";");
                if (head && token.isName()) {
                    members.add(i);
                }
            } else if (opened == Braces.OBJECT && token.isName() && beginsMember(i, brace)) {
                members.add(i);
            }
        }
    }

    private boolean beginsMember(int i, int brace) {
        int first = at(i - 1).is("*") ? i - 1 : i;
        while (first - 1 > brace && MODIFIERS.contains(at(first - 1).text())) {
            first--;
        }
        return first - 1 == brace || (at(first - 1).is(",") && at(first - 1).opener() == brace);
    }

    private boolean afterDot(int i) {
        return at(i - 1).is(".") || at(i - 1).is("?.");
    }

    private Braces kind(int i) {
        return braces.get(at(i).opener());
    }

    private Token at(int i) {
        return i < 0 || i >= tokens.size() ? NOTHING : tokens.get(i);
    }
}
