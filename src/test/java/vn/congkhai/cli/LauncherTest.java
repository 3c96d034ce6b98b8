package vn.congkhai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher in a copy of the source folder, with spaces in its path, that holds a tiny program; a script of a
 * few lines stands in for Maven, so that a build takes no time.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final List<String> TOOLS = List.of(
            "cat", "cp", "dirname", "find", "head", "mkdir", "mv", "readlink", "rm", "sed", "sleep", "touch");

    @TempDir
    private Path folder;

    private Path root;
    private Path tools;
    private Path elsewhere;

    /** What a run of the launcher printed, and its exit code. */
    private record Run(int code, String out, String err) {
    }

    @BeforeEach
    void layOut() throws IOException {
        root = Files.createDirectories(folder.resolve("source folder"));
        elsewhere = Files.createDirectories(folder.resolve("xã nhà"));
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : TOOLS) {
            forward(tool, Files.exists(Path.of("/bin/" + tool)) ? "/bin/" + tool : "/usr/bin/" + tool);
        }
        forward("java", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Files.copy(Path.of("congkhai"), root.resolve("congkhai"));
        Files.createDirectories(root.resolve("src/main"));
        Files.createDirectories(root.resolve("templates"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        age(root);
        maven("cp \"$(dirname \"$0\")/../program.jar\" '" + root + "/target/congkhai-1-all.jar'");
        writeProgram(folder.resolve("program.jar"));
    }

    @Test
    void firstUseBuildsAndThenRunsInTheFolderOfTheCaller() throws Exception {
        Run run = launch("tìm", "hai từ");

        assertThat(run).isEqualTo(new Run(7, "folder " + elsewhere.toRealPath() + "\n[tìm][hai từ]\nfalse\n",
                "Đang dựng congkhai lần đầu…\n"));
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void laterUseBuildsOnlyWhatHasChanged() throws Exception {
        launch();
        assertThat(launch().err()).isEmpty();
        assertThat(builds()).isEqualTo(1);

        Files.writeString(root.resolve("templates/page.html"), "x");
        Files.setLastModifiedTime(root.resolve("templates/page.html"), FileTime.fromMillis(
                Files.getLastModifiedTime(root.resolve("target/launcher/congkhai.jar")).toMillis() + 2_000));

        assertThat(launch().err()).isEqualTo("Mã nguồn đã đổi, đang dựng lại congkhai…\n");
    }

    @Test
    void linkToTheLauncherFindsItsFolder() throws Exception {
        Files.createSymbolicLink(folder.resolve("one"), Path.of("source folder/congkhai"));
        Files.createSymbolicLink(folder.resolve("two"), folder.resolve("one"));

        assertThat(finish(start(folder.resolve("two"))).code()).isEqualTo(7);
    }

    @Test
    void twoFirstUsesAtOnceBuildOnce() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(start(root.resolve("congkhai")));
        }
        for (Process process : processes) {
            assertThat(finish(process).code()).isEqualTo(7);
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void lockOfADeadBuildIsTakenOver() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path lock = Files.createDirectories(root.resolve("target/launcher/lock"));
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");

        assertThat(launch().code()).isEqualTo(7);
    }

    @Test
    void failedBuildShowsItsErrorsAndIsAFault() throws Exception {
        maven("echo '[ERROR] no such symbol'; exit 1");

        assertThat(launch()).isEqualTo(new Run(3, "", """
                Đang dựng congkhai lần đầu…
                [ERROR] no such symbol
                Không dựng được congkhai.
                    → Xem lỗi của Maven ở trên; lần đầu cần có mạng để tải thư viện.
                """));
        assertThat(root.resolve("target/launcher/lock")).doesNotExist();
    }

    @Test
    void missingMavenIsTold() throws Exception {
        Files.delete(tools.resolve("mvn"));

        assertThat(launch()).isEqualTo(new Run(3, "", """
                Máy này chưa có Maven, cần để dựng congkhai lần đầu.
                    → Cài Maven, ví dụ: sudo apt-get install maven
                """));
    }

    @Test
    void missingJavaIsTold() throws Exception {
        Files.delete(tools.resolve("java"));

        assertThat(launch()).isEqualTo(new Run(3, "", """
                Máy này chưa có Java.
                    → Cài Java 17 trở lên, ví dụ: sudo apt-get install openjdk-17-jdk-headless
                """));
    }

    @Test
    void oldJavaIsTold() throws Exception {
        Files.delete(tools.resolve("java"));
        script(tools.resolve("java"), "echo '    java.specification.version = 11' >&2");

        assertThat(launch()).isEqualTo(new Run(3, "", """
                Java trên máy này là bản 11, cần bản 17 trở lên.
                    → Cài Java 17 trở lên, ví dụ: sudo apt-get install openjdk-17-jdk-headless
                """));
    }

    private Run launch(String... arguments) throws Exception {
        return finish(start(root.resolve("congkhai"), arguments));
    }

    private Process start(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools.toString(), "LC_ALL", "C"));
        return builder.start();
    }

    private static Run finish(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private long builds() throws IOException {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    private void maven(String body) throws IOException {
        script(tools.resolve("mvn"), "echo built >>'" + folder + "/builds'\n" + body);
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** A folder of scripts is a search path of exactly these tools. */
    private void forward(String tool, String program) throws IOException {
        script(tools.resolve(tool), "exec '" + program + "' \"$@\"");
    }

    /** Sources are older than any build. */
    private static void age(Path root) throws IOException {
        try (var paths = Files.walk(root)) {
            for (Path path : paths.toList()) {
                Files.setLastModifiedTime(path, FileTime.fromMillis(1_700_000_000_000L));
            }
        }
    }

    private static void writeProgram(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, LaunchedProgram.class.getName());
        String entry = LaunchedProgram.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                var bytes = LaunchedProgram.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new ZipEntry(entry));
            bytes.transferTo(out);
        }
    }
}
