package vn.congkhai.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document with its text and what it promises.
 *
 * @param folder its address and its folder under {@code content}
 * @param metadata what is known about it as a whole
 * @param sections its text, as a tree of headings
 * @param indicators promises with a measure, in the document's order
 * @param commitments promises without one, in the document's order
 * @param results what was achieved, in the order of {@code results.csv}
 */
public record Document(
        String folder,
        Metadata metadata,
        List<Section> sections,
        List<Indicator> indicators,
        List<Commitment> commitments,
        List<Result> results) {

    public Document {
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
        commitments = List.copyOf(commitments);
        results = List.copyOf(results);
    }

    /** Returns every section in reading order, whatever its depth. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Document::withChildren);
    }

    private static Stream<Section> withChildren(Section section) {
        return Stream.concat(Stream.of(section), section.children().stream().flatMap(Document::withChildren));
    }
}
