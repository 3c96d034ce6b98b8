package vn.congkhai.render.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds short names for the variables of a module. A name that is declared outside of all functions gets one for the
 * whole module, any other name one for each statement out there, wherever in it that name is declared: so no scopes
 * need be known, and two names in reach of each other never become one.
 */
final class Names {

    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String LARGE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Where one name stands for a property and a variable, another for the variable comes with a colon. */
    private static final int COST_OF_SHORTHAND = 3;

    private final List<Token> tokens;
    private final Roles roles;
    /** Names that stay: of the platform, and exported ones. */
    private final Set<String> fixed = new HashSet<>(Platform.HALF_WORDS);
    private final Set<String> outer = new HashSet<>();
    private final String[] names;

    private Names(List<Token> tokens, Roles roles) {
        this.tokens = tokens;
        this.roles = roles;
        this.names = new String[tokens.size()];
        fixed.addAll(Platform.NAMES);
    }

    /**
     * Returns for each index of a variable how it is to be written, and null for what is no variable.
     *
     * @throws IllegalStateException if a variable is neither declared nor of the platform, or is both
     */
    static String[] of(List<Token> tokens, Roles roles) {
        Names found = new Names(tokens, roles);
        found.find();
        return found.names;
    }

    private void find() {
        List<Integer> variables = new ArrayList<>();
        List<List<Integer>> statements = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || roles.beginsStatement(i)) {
                statements.add(new ArrayList<>());
            }
            if (roles.isExported(i)) {
                fixed.add(text(i));
            } else if (roles.isVariable(i)) {
                variables.add(i);
                statements.get(statements.size() - 1).add(i);
                if (roles.isDeclared(i) && roles.isOuter(i)) {
                    outer.add(text(i));
                }
            }
        }
        statements.forEach(this::check);
        Set<String> spelled = new HashSet<>(fixed);
        variables.forEach(i -> spelled.add(text(i)));
        shorten(variables.stream().filter(i -> outer.contains(text(i))).toList(), LARGE + SMALL, spelled);
        statements.forEach(statement -> shorten(statement, SMALL + LARGE, fixed));
    }

    /** Gives names to those of the variables that have none yet: short ones where that saves letters. */
    private void shorten(List<Integer> variables, String letters, Set<String> others) {
        Set<String> taken = new HashSet<>(others);
        Map<String, Integer> gains = new LinkedHashMap<>();
        for (int i : variables) {
            if (names[i] != null) {
                taken.add(names[i]);
            } else if (fixed.contains(text(i))) {
                names[i] = text(i);
            } else {
                gains.merge(text(i), roles.isShorthand(i) ? -COST_OF_SHORTHAND : text(i).length() - 1, Integer::sum);
            }
        }
        Map<String, String> found = new HashMap<>();
        gains.forEach((name, gain) -> {
            if (gain <= 0) {
                found.put(name, name);
                taken.add(name);
            }
        });
        int number = 0;
        for (String name : gains.keySet()) {
            while (!found.containsKey(name)) {
                String shorter = spelled(number++, letters);
                if (!taken.contains(shorter) && !Tokens.WORDS.contains(shorter)) {
                    found.put(name, shorter);
                }
            }
        }
        variables.stream().filter(i -> names[i] == null).forEach(i -> names[i] = found.get(text(i)));
    }

    private void check(List<Integer> statement) {
        Set<String> declared = new HashSet<>(outer);
        statement.stream().filter(roles::isDeclared).forEach(i -> declared.add(text(i)));
        for (int i : statement) {
            boolean platform = Platform.NAMES.contains(text(i));
            if (platform && declared.contains(text(i))) {
                throw Unreadable.platform(tokens.get(i));
            } else if (!fixed.contains(text(i)) && !declared.contains(text(i))) {
                throw Unreadable.name(tokens.get(i));
            }
        }
    }

    /** The names of one letter, then those of two. */
    private static String spelled(int number, String letters) {
        int count = letters.length();
        String last = letters.substring(number % count, number % count + 1);
        return number < count ? last : spelled(number / count - 1, letters) + last;
    }

    private String text(int i) {
        return tokens.get(i).text();
    }
}
