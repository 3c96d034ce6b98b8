package vn.congkhai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.model.Section;

/** A section that is still being read. */
final class OpenSection {

    private final Heading heading;
    private final Optional<Marker> marker;
    private final String anchor;
    private final String anchorBefore;
    private final List<OpenSection> children = new ArrayList<>();
    private String text = "";

    private OpenSection(Heading heading, Optional<Marker> marker, String anchor, String anchorBefore) {
        this.heading = heading;
        this.marker = marker;
        this.anchor = anchor;
        this.anchorBefore = anchorBefore;
    }

    static OpenSection of(Heading heading, Optional<OpenSection> parent) {
        Optional<Marker> marker = Marker.of(heading.text());
        String before = parent.map(section -> section.anchorFor(marker)).orElse("");
        if (heading.ownAnchor().isPresent()) {
            String own = heading.ownAnchor().get();
            return new OpenSection(heading, marker, own, own);
        }
        String part = marker.map(Marker::part).orElseGet(heading::slug);
        return new OpenSection(heading, marker, before.isEmpty() ? part : before + "." + part, before);
    }

    /** What stands before the part of a child: this anchor, or the one before it when 2.1 replaces 2. */
    private String anchorFor(Optional<Marker> child) {
        boolean replaced = marker.isPresent() && child.isPresent() && child.get().continues(marker.get());
        return replaced ? anchorBefore : anchor;
    }

    Heading heading() {
        return heading;
    }

    String anchor() {
        return anchor;
    }

    List<OpenSection> children() {
        return children;
    }

    void text(String markdown) {
        text = markdown;
    }

    Section close() {
        return new Section(anchor, heading.level(), heading.text(), heading.line(), text,
                children.stream().map(OpenSection::close).toList());
    }
}
