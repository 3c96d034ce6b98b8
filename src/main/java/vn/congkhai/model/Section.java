package vn.congkhai.model;

import java.util.List;

/**
 * A part of a document's text: a heading with what stands under it.
 *
 * @param anchor unique inside the document
 * @param level heading level in the file, 2 to 6
 * @param heading as in the document
 * @param line of the heading in {@code document.md}, from 1
 * @param markdown the text under the heading, up to the next heading
 * @param summary what editors say about it in plain words, as Markdown; empty when they say nothing, and where the text
 *     itself is theirs
 * @param children sections below it
 */
public record Section(
        String anchor, int level, String heading, int line, String markdown, String summary, List<Section> children) {

    public Section {
        children = List.copyOf(children);
    }

    /** Makes one about which editors say nothing. */
    public Section(String anchor, int level, String heading, int line, String markdown, List<Section> children) {
        this(anchor, level, heading, line, markdown, "", children);
    }
}
