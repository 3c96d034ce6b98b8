package vn.congkhai.render.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congkhai.vietnamese.Node;

/** Compares modules by their trees, as a parser reads them that owes nothing to this program. */
public final class SameMeaning {

    private static final String PARSER = "/META-INF/resources/webjars/acorn/8.15.0/dist/acorn.mjs";

    private SameMeaning() {}

    /**
     * Returns for each pair of modules `same` if they differ in nothing but the names of variables, else where they
     * part.
     *
     * @param folder where files may be written
     */
    public static List<String> compare(Path folder, List<Map.Entry<String, String>> pairs)
            throws IOException, InterruptedException {
        Path parser = folder.resolve("acorn.mjs");
        try (InputStream in = SameMeaning.class.getResourceAsStream(PARSER)) {
            Files.write(parser, in.readAllBytes());
        }
        List<String> arguments = new ArrayList<>(List.of(parser.toString()));
        for (Map.Entry<String, String> pair : pairs) {
            for (String module : List.of(pair.getKey(), pair.getValue())) {
                Path file = folder.resolve("module-" + arguments.size() + ".mjs");
                arguments.add(Files.writeString(file, module).toString());
            }
        }
        return Node.run("same.mjs", arguments.toArray(String[]::new)).lines().toList();
    }
}
