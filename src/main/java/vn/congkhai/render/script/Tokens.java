package vn.congkhai.render.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.render.script.Token.Kind;

/** Cuts a module into its tokens. What could be read in two ways is refused, so that nothing is read wrongly. */
final class Tokens {

    /** Words that are never names. Others, such as {@code of}, mean something in places only. */
    static final Set<String> WORDS = Set.of(
            "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do",
            "else", "enum", "export", "extends", "false", "finally", "for", "function", "if", "import", "in",
            "instanceof", "let", "new", "null", "return", "super", "switch", "this", "throw", "true", "try", "typeof",
            "var", "void", "while", "with", "yield");

    /** Words after which stands a condition or a head in brackets, and then a statement. */
    private static final Set<String> HEADED = Set.of("if", "for", "while", "with");

    private static final Pattern BLANK = Pattern.compile("(?:\\s|//[^\\n]*|(?s:/\\*.*?\\*/))+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");
    private static final Pattern NUMBER =
            Pattern.compile("(?:0[xXbBoO]\\w+|(?:\\d[\\d_]*(?:\\.[\\d_]*)?|\\.\\d[\\d_]*)(?:[eE][+-]?\\d+)?n?)(?![\\w$])");
    private static final Pattern TEXT = Pattern.compile("'(?:[^'\\\\\\n]++|\\\\.)*+'|\"(?:[^\"\\\\\\n]++|\\\\.)*+\"");
    private static final Pattern TEMPLATE =
            Pattern.compile("[`}](?:[^`\\\\$]++|\\\\.|\\$(?!\\{))*+(?:`|\\$\\{)", Pattern.DOTALL);
    private static final Pattern PATTERN =
            Pattern.compile("/(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*+\\])++/[a-z]*");
    private static final Pattern SIGN = Pattern.compile(
            ">>>=|\\.\\.\\.|[=!]==|\\*\\*=|<<=|>>>|>>=|&&=|\\|\\|=|\\?\\?=|=>|[-+*/%&|^<>=!]=|&&|\\|\\||\\?\\?"
                    + "|\\?\\.(?!\\d)|\\+\\+|--|<<|>>|\\*\\*|[-{}()\\[\\];,<>+*/%&|^!~?:=.]");

    private final String source;
    private final Matcher matcher;
    private final List<Token> found = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;
    private int line = 1;

    private Tokens(String source) {
        this.source = source;
        this.matcher = BLANK.matcher(source);
    }

    /**
     * Returns the tokens of a module in their order.
     *
     * @throws IllegalStateException if it has what is no token, or brackets that do not match
     */
    static List<Token> of(String source) {
        Tokens tokens = new Tokens(source);
        boolean newLine = tokens.blank();
        while (tokens.at < source.length()) {
            tokens.token(newLine);
            newLine = tokens.blank();
        }
        tokens.check(tokens.open.isEmpty());
        return List.copyOf(tokens.found);
    }

    /** Passes blanks and comments; returns whether a line ended. */
    private boolean blank() {
        return take(BLANK).contains("\n");
    }

    private void token(boolean newLine) {
        int start = line;
        Kind kind = kind();
        String text = take(switch (kind) {
            case NAME, WORD -> NAME;
            case NUMBER -> NUMBER;
            case TEXT -> TEXT;
            case TEMPLATE -> TEMPLATE;
            case PATTERN -> PATTERN;
            case SIGN -> SIGN;
        });
        check(!text.isEmpty());
        Token before = last();
        boolean property = before != null && (before.is(".") || before.is("?."));
        add(kind == Kind.NAME && !property && WORDS.contains(text) ? Kind.WORD : kind, text, start, newLine);
    }

    private Kind kind() {
        char first = source.charAt(at);
        boolean digit = Character.isDigit(first)
                || (first == '.' && at + 1 < source.length() && Character.isDigit(source.charAt(at + 1)));
        if (Character.isLetter(first) || first == '_' || first == '$') {
            return Kind.NAME;
        } else if (digit) {
            return Kind.NUMBER;
        } else if (first == '\'' || first == '"') {
            return Kind.TEXT;
        } else if (first == '`' || (first == '}' && !open.isEmpty() && inTemplate())) {
            return Kind.TEMPLATE;
        }
        return first == '/' && beginsPattern() ? Kind.PATTERN : Kind.SIGN;
    }

    private boolean inTemplate() {
        return found.get(open.peek()).kind() == Kind.TEMPLATE;
    }

    /** A slash where a value may end divides it, elsewhere it begins a regular expression. */
    private boolean beginsPattern() {
        Token before = last();
        if (before == null) {
            return true;
        }
        // Only a grammar tells what these end: a block or a value, a word of the language or a name.
        check(!before.is("}") && !(before.isName() && Platform.HALF_WORDS.contains(before.text())));
        return !before.endsValue() || endsHead(found, before);
    }

    /** Whether a token closes the brackets of a condition or a loop. */
    static boolean endsHead(List<Token> tokens, Token token) {
        return token.is(")") && token.opener() > 0 && HEADED.stream().anyMatch(tokens.get(token.opener() - 1)::is);
    }

    private void add(Kind kind, String text, int start, boolean newLine) {
        int opener = open.isEmpty() ? -1 : open.peek();
        Token token = new Token(kind, text, start, newLine, opener);
        if (token.closes()) {
            check(opener >= 0);
            check(kind == Kind.TEMPLATE || "()[]{}".contains(found.get(opener).text() + text));
            open.pop();
        }
        found.add(token);
        if (token.opens()) {
            open.push(found.size() - 1);
        }
    }

    private Token last() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    private String take(Pattern pattern) {
        matcher.usePattern(pattern).region(at, source.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        at = matcher.end();
        String text = matcher.group();
        line += (int) text.chars().filter(one -> one == '\n').count();
        return text;
    }

    private void check(boolean readable) {
        if (!readable) {
            throw Unreadable.at(line, source.substring(at).lines().findFirst().orElse("end of file"));
        }
    }
}
