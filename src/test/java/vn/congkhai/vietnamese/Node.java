package vn.congkhai.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs a script of {@code src/test/js} in Node, which plays the browser; fails when Node is missing. */
public final class Node {

    private Node() {}

    /** Returns what the script printed; the test fails with its error output when it ends with another code than 0. */
    public static String run(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "src/test/js/" + script));
        command.addAll(Arrays.asList(arguments));
        Path out = Files.createTempFile("node", ".out");
        Path err = Files.createTempFile("node", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            int code = process.waitFor();
            String errors = Files.readString(err, StandardCharsets.UTF_8);
            assertThat(code).as("%s: %s", script, errors).isZero();
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
