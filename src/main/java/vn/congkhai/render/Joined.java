package vn.congkhai.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a module and those that it imports from its own folder into one file, so that a browser asks once. The modules
 * must not declare the same name twice, and write each import and export on one line, as the built-in ones do.
 */
final class Joined {

    private static final Pattern IMPORT = Pattern.compile("import \\{[^}]*} from '\\./([^']+)';");
    private static final Pattern PASSED_ON = Pattern.compile("export (\\{[^}]*}) from '\\./([^']+)';");

    private final Map<String, byte[]> modules;
    private final String folder;
    private final Map<String, String> bodies = new LinkedHashMap<>();

    private Joined(Map<String, byte[]> modules, String folder) {
        this.modules = modules;
        this.folder = folder;
    }

    /** Returns the joined file of a module; the modules are given by their path. */
    static String of(Map<String, byte[]> modules, String path) {
        int name = path.lastIndexOf('/') + 1;
        Joined joined = new Joined(modules, path.substring(0, name));
        joined.add(path.substring(name), true);
        return String.join("", joined.bodies.values());
    }

    private void add(String name, boolean first) {
        if (bodies.containsKey(name)) {
            return;
        }
        List<String> lines = new ArrayList<>();
        for (String line : new String(modules.get(folder + name), StandardCharsets.UTF_8).lines().toList()) {
            Matcher imported = IMPORT.matcher(line);
            Matcher passedOn = PASSED_ON.matcher(line);
            if (imported.matches()) {
                add(imported.group(1), false);
            } else if (passedOn.matches()) {
                add(passedOn.group(2), false);
                lines.add("export " + passedOn.group(1) + ";");
            } else {
                lines.add(first || !line.startsWith("export ") ? line : line.substring("export ".length()));
            }
        }
        bodies.put(name, String.join("\n", lines) + "\n");
    }
}
