package vn.congkhai.render;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Takes out of the built-in modules for browsers what only their authors read: lines of comment, indentation, empty
 * lines. They keep comments on lines of their own and have no text over several lines, so lines are all it looks at.
 */
final class Lean {

    private Lean() {}

    static byte[] module(byte[] source) {
        boolean[] inComment = {false};
        String lean = new String(source, StandardCharsets.UTF_8).lines().map(String::strip)
                .filter(line -> {
                    boolean comment = inComment[0] || line.startsWith("//") || line.startsWith("/*");
                    inComment[0] = comment && !line.startsWith("//") && !line.endsWith("*/");
                    return !comment && !line.isEmpty();
                })
                .collect(Collectors.joining("\n", "", "\n"));
        return lean.getBytes(StandardCharsets.UTF_8);
    }
}
