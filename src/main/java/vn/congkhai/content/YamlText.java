package vn.congkhai.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.TextFile;
import vn.congkhai.source.TextReader;
import vn.congkhai.source.YamlEntry;
import vn.congkhai.source.YamlList;
import vn.congkhai.source.YamlMap;
import vn.congkhai.source.YamlNode;
import vn.congkhai.source.YamlReader;
import vn.congkhai.source.YamlScalar;

/**
 * A YAML file of the content, or the front matter of {@code document.md}, in which values can be changed while every
 * other byte stays as it is. A path leads to a value by keys, and into a list by the {@code id} of a record. What is
 * asked about a path is answered from the file as it was read, whatever has been changed since.
 */
public final class YamlText {

    private final TextFile file;
    private final YamlNode root;
    private final TextEdits edits;
    private int removedFromRoot;

    private YamlText(TextFile file, YamlNode root, String raw) {
        this.file = file;
        this.root = root;
        this.edits = new TextEdits(file.text(), raw);
    }

    /**
     * Returns the file; empty, with problems added, when it cannot be understood.
     *
     * @param site the site folder
     * @param path relative to it, with {@code /} between its parts
     * @throws IOException when the file cannot be read
     */
    public static Optional<YamlText> read(Path site, String path, Problems problems) throws IOException {
        Optional<TextFile> text = TextReader.read(site, path, problems);
        Optional<YamlNode> root = text.flatMap(file -> path.endsWith(".md")
                ? FrontMatter.find(file, problems).flatMap(front -> YamlReader.read(file, front.first(), front.last(), problems))
                : YamlReader.read(file, problems));
        if (root.isEmpty()) {
            return Optional.empty();
        }
        String raw = new String(Files.readAllBytes(site.resolve(path)), StandardCharsets.UTF_8);
        return Optional.of(new YamlText(text.orElseThrow(), root.get(), raw));
    }

    /** Returns text as a value in double quotes. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isISOControl(c) || c == '\uFEFF' || c == '\u2028' || c == '\u2029') {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Returns the ids of the records of a list, in order; none when there is no such list. */
    public List<String> ids(String... path) {
        return texts("id", path);
    }

    /** Returns the text of a key in each record of a list that has it, in order; none when there is no such list. */
    public List<String> texts(String key, String... path) {
        return find(path).filter(YamlList.class::isInstance).map(YamlList.class::cast).map(YamlList::items).orElse(List.of())
                .stream().flatMap(item -> step(item, key).stream()).flatMap(node -> text(node).stream()).toList();
    }

    /** Returns a single value as text; empty when it is absent or {@code null}. */
    public Optional<String> text(String... path) {
        return find(path).flatMap(YamlText::text);
    }

    /** Tells whether there is anything at a path, {@code null} included. */
    public boolean has(String... path) {
        return find(path).isPresent();
    }

    /** Returns where a value starts; the whole file when there is none. */
    public Location at(String... path) {
        return find(path).map(YamlNode::location).orElse(Location.of(file.path()));
    }

    /**
     * Gives a key of a record another value, or a record another key.
     *
     * @param yaml the value on one line, in quotes where it needs them
     * @throws IllegalArgumentException when there is no such record
     */
    public void set(String yaml, String... path) {
        String key = path[path.length - 1];
        if (!(find(Arrays.copyOf(path, path.length - 1)).orElse(null) instanceof YamlMap map)) {
            throw new IllegalArgumentException("no record at " + String.join("/", path));
        }
        Optional<YamlNode> old = step(map, key);
        if (old.isPresent()) {
            int start = offset(old.get().location());
            int end = trimmed(start, offset(old.get().end()));
            boolean glued = start == end && start > 0 && file.text().charAt(start - 1) == ':';
            edits.replace(start, end, glued ? " " + yaml : yaml);
        } else if (file.text().charAt(offset(map.location())) == '{') {
            int end = offset(map.end()) - 1;
            edits.replace(end, end, (map.entries().isEmpty() ? "" : ", ") + key + ": " + yaml);
        } else {
            int end = lineEnd(trimmed(offset(map.location()), offset(map.end())));
            edits.replace(end, end, "\n" + " ".repeat(map.location().column() - 1) + key + ": " + yaml);
        }
    }

    /**
     * Takes a record out of a list. Whoever takes the last record out of a list inside a record has to take out that
     * record instead.
     *
     * @throws IllegalArgumentException when there is no such record
     */
    public void remove(String... path) {
        Optional<YamlNode> item = find(path);
        if (item.isEmpty() || !(find(Arrays.copyOf(path, path.length - 1)).orElse(null) instanceof YamlList list)) {
            throw new IllegalArgumentException("no record at " + String.join("/", path));
        }
        int index = list.items().indexOf(item.get());
        boolean last = index == list.items().size() - 1;
        if (file.text().charAt(offset(list.location())) == '[') {
            int before = index == 0 ? offset(item.get().location()) : offset(list.items().get(index - 1).end());
            edits.remove(last ? before : offset(item.get().location()),
                    last ? offset(item.get().end()) : offset(list.items().get(index + 1).location()));
        } else {
            removeBlock(item.get(), last);
        }
        if (list == root && ++removedFromRoot == list.items().size()) {
            int start = file.offsetOfLine(list.location().line());
            edits.replace(start, start, "[]\n");
        }
    }

    /** Returns the whole file with every change. */
    public byte[] bytes() {
        return edits.apply().getBytes(StandardCharsets.UTF_8);
    }

    private void removeBlock(YamlNode item, boolean last) {
        String text = file.text();
        int dash = text.lastIndexOf('-', offset(item.location()));
        int start = text.lastIndexOf('\n', dash) + 1;
        int end = Math.min(text.length(), lineEnd(trimmed(dash, offset(item.end()))) + 1);
        while (!last && end < text.length() && text.substring(end, lineEnd(end)).isBlank()) {
            end = Math.min(text.length(), lineEnd(end) + 1);
        }
        while (last && start > 1 && text.substring(text.lastIndexOf('\n', start - 2) + 1, start).isBlank()) {
            start = text.lastIndexOf('\n', start - 2) + 1;
        }
        edits.remove(start, end);
    }

    private Optional<YamlNode> find(String... path) {
        Optional<YamlNode> node = Optional.of(root);
        for (String step : path) {
            node = node.flatMap(parent -> step(parent, step));
        }
        return node;
    }

    private static Optional<YamlNode> step(YamlNode parent, String step) {
        if (parent instanceof YamlMap map) {
            return map.entries().stream().filter(entry -> entry.key().equals(step)).map(YamlEntry::value).findFirst();
        }
        List<YamlNode> items = parent instanceof YamlList list ? list.items() : new ArrayList<>();
        return items.stream().filter(item -> step(item, "id").flatMap(YamlText::text).filter(step::equals).isPresent()).findFirst();
    }

    private static Optional<String> text(YamlNode node) {
        return node instanceof YamlScalar scalar && !scalar.isNull() ? Optional.of(scalar.text()) : Optional.empty();
    }

    private int offset(Location location) {
        return file.text().offsetByCodePoints(file.offsetOfLine(location.line()), location.column() - 1);
    }

    /** Returns the end of a span without the blanks there. */
    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(file.text().charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private int lineEnd(int offset) {
        int end = file.text().indexOf('\n', offset);
        return end < 0 ? file.text().length() : end;
    }
}
