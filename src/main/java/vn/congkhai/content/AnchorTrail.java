package vn.congkhai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives headings, in the order of their document, the anchors that they have when {@code document.md} is read. */
public final class AnchorTrail {

    private final List<OpenSection> path = new ArrayList<>();

    /**
     * Takes in the next heading and returns its anchor; not yet told apart from the same anchor elsewhere.
     *
     * @param level of the heading; those below it come after it with higher levels
     * @param text of the heading without the marks of Markdown, with its anchor by hand if it has one
     */
    public String next(int level, String text) {
        Heading form = Heading.of("## " + text, 0).orElseThrow(() -> new IllegalArgumentException(text));
        Heading heading = new Heading(level, form.text(), form.ownAnchor(), 0);
        while (!path.isEmpty() && path.get(path.size() - 1).heading().level() >= level) {
            path.remove(path.size() - 1);
        }
        Optional<OpenSection> parent = path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
        OpenSection section = OpenSection.of(heading, parent);
        path.add(section);
        return section.anchor();
    }

    /** Tells whether an anchor has the form that content asks for. */
    public static boolean isAnchor(String anchor) {
        return Forms.isAnchor(anchor);
    }
}
