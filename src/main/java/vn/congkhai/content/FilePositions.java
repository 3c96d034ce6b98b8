package vn.congkhai.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Positions;
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
 * Finds values by reading their file again. Only a problem asks for a position, so a site without problems pays
 * nothing for them.
 */
public final class FilePositions implements Positions {

    private final Path site;

    /** @param site the site folder */
    public FilePositions(Path site) {
        this.site = site;
    }

    @Override
    public List<Location> of(String file, String key, String value) {
        List<Location> found = new ArrayList<>();
        tree(file).stream()
                .flatMap(FilePositions::maps)
                .flatMap(map -> scalar(map, key).stream())
                .filter(scalar -> scalar.text().strip().equals(value))
                .forEach(scalar -> found.add(scalar.location()));
        return found.isEmpty() ? List.of(Location.of(file)) : found;
    }

    @Override
    public Location inRecord(String file, String id, String key) {
        return tree(file).stream()
                .flatMap(FilePositions::maps)
                .filter(map -> scalar(map, "id").filter(scalar -> scalar.text().equals(id)).isPresent())
                .flatMap(map -> scalar(map, key).stream())
                .map(YamlScalar::location)
                .findFirst()
                .orElse(Location.of(file));
    }

    @Override
    public boolean has(String file) {
        return Entries.isFile(site, file);
    }

    private Optional<YamlNode> tree(String path) {
        Problems toldBefore = new Problems();
        try {
            Optional<TextFile> file = has(path) ? TextReader.read(site, path, toldBefore) : Optional.empty();
            if (file.isPresent() && path.endsWith(".md")) {
                return FrontMatter.find(file.get(), toldBefore)
                        .flatMap(front -> YamlReader.read(file.get(), front.first(), front.last(), toldBefore));
            }
            return file.flatMap(text -> YamlReader.read(text, toldBefore));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns every record of a tree, in reading order. */
    private static Stream<YamlMap> maps(YamlNode node) {
        if (node instanceof YamlList list) {
            return list.items().stream().flatMap(FilePositions::maps);
        }
        if (node instanceof YamlMap map) {
            return Stream.concat(Stream.of(map), map.entries().stream().flatMap(entry -> maps(entry.value())));
        }
        return Stream.empty();
    }

    private static Optional<YamlScalar> scalar(YamlMap map, String key) {
        return map.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(YamlEntry::value)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .findFirst();
    }
}
