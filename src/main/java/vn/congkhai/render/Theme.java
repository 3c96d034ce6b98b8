package vn.congkhai.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.render.script.Script;

/**
 * Templates, style sheet, interface words and browser files. Each file is looked for in the {@code templates} folder
 * of the site first and among the built-in ones next, so that a site may replace just one of them.
 */
public final class Theme {

    private static final String ROOT = "templates";
    private static final String ASSETS = "assets";
    private static final String ENGINE_FOLDER = "search/";
    private static final String ENGINE = "search/engine.mjs";
    /** The module of the engine that pages use by itself. */
    private static final String SHARED = "search/text.mjs";

    private final Optional<Path> folder;

    private Theme(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Returns the built-in theme. */
    public static Theme builtIn() {
        return new Theme(Optional.empty());
    }

    /** Returns the theme of the site in that folder: its own {@code templates}, if it has any, over the built-in. */
    public static Theme of(Path site) {
        return new Theme(Optional.of(site.resolve(ROOT)).filter(Files::isDirectory));
    }

    /**
     * Returns the files for browsers: path below {@code assets}, such as {@code search/engine.mjs}, to content, ordered.
     * The built-in modules come without their comments, what the site changes or adds as it is; the search engine comes
     * in one file with short names, unless the site has a module of its own for it.
     *
     * @throws IOException if a file cannot be read
     * @throws IllegalStateException if the built-in engine cannot be made smaller safely, which is a fault of this
     *     program and stops its tests
     */
    public SortedMap<String, byte[]> assets() throws IOException {
        SortedMap<String, byte[]> builtIn = builtInAssets();
        SortedMap<String, byte[]> own = new TreeMap<>();
        if (folder.isPresent() && Files.isDirectory(folder.get().resolve(ASSETS))) {
            own.putAll(read(folder.get().resolve(ASSETS)));
            own.entrySet().removeIf(file -> Arrays.equals(file.getValue(), builtIn.get(file.getKey())));
        }
        SortedMap<String, byte[]> files = new TreeMap<>(builtIn);
        files.replaceAll((name, content) -> name.endsWith(".mjs") ? Lean.module(content) : content);
        if (own.keySet().stream().noneMatch(name -> name.startsWith(ENGINE_FOLDER))) {
            byte[] engine = Script.small(Joined.of(files, ENGINE)).getBytes(StandardCharsets.UTF_8);
            files.keySet().removeIf(name -> name.startsWith(ENGINE_FOLDER) && !name.equals(SHARED));
            files.put(ENGINE, engine);
        }
        files.putAll(own);
        return files;
    }

    /**
     * Writes the files for browsers into the {@code assets} folder of a site.
     *
     * @throws IOException if a file cannot be read or written
     */
    public void copyAssets(Path target) throws IOException {
        for (Map.Entry<String, byte[]> file : assets().entrySet()) {
            Path copy = target.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }
    }

    /** Returns every version of a file, the built-in one first; empty when there is none. */
    List<String> layers(String name) {
        List<String> found = new ArrayList<>();
        builtIn(name).ifPresent(found::add);
        own(name).ifPresent(found::add);
        return found;
    }

    /** Returns the version of a file that counts. */
    Optional<String> file(String name) {
        return own(name).or(() -> builtIn(name));
    }

    private Optional<String> own(String name) {
        return folder.map(path -> path.resolve(name)).filter(Files::isRegularFile).map(Theme::text);
    }

    private static Optional<String> builtIn(String name) {
        try (InputStream in = Theme.class.getResourceAsStream("/" + ROOT + "/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException broken) {
            throw new ThemeException(
                    Problem.error(
                            "broken-utf8",
                            Location.of(ROOT + "/" + file.getFileName()),
                            "Tệp này có ký tự không đúng mã UTF-8",
                            "Mở tệp bằng trình soạn thảo và lưu lại với mã UTF-8"),
                    broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SortedMap<String, byte[]> builtInAssets() throws IOException {
        // A file of the theme is asked for, since jars need not list their folders.
        URL style = Theme.class.getResource("/" + ROOT + "/site.css");
        try {
            URI address = style.toURI();
            if (!address.getScheme().equals("jar")) {
                return read(Path.of(address).resolveSibling(ASSETS));
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                return read(jar.getPath("/" + ROOT, ASSETS));
            }
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SortedMap<String, byte[]> read(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
