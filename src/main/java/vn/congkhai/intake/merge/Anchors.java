package vn.congkhai.intake.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congkhai.intake.outline.Node;
import vn.congkhai.intake.outline.Outline;
import vn.congkhai.intake.write.DocumentFile;

/** The anchors of the new text, and where old ones lead that are not among them. */
final class Anchors {

    private static final Pattern AT = Pattern.compile("(?m)(?<=[\\s{,])at: ([a-z0-9.-]+)");

    private final Set<String> all = new LinkedHashSet<>();
    private final List<String> moved = new ArrayList<>();

    Anchors(Outline outline) {
        if (!outline.nodes().isEmpty() && !outline.nodes().get(0).kind().isHeading()) {
            all.add(DocumentFile.openingAnchor(outline));
        }
        outline.all().filter(node -> node.kind().isHeading()).map(Node::anchor).forEach(all::add);
    }

    boolean has(String anchor) {
        return all.contains(anchor);
    }

    /** Returns the anchor, or that of the nearest section around it that is left. */
    String nearest(String anchor) {
        String name = anchor;
        while (!all.contains(name) && name.indexOf('.') > 0) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return all.contains(name) ? name : all.stream().findFirst().orElse(anchor);
    }

    /** Returns the YAML with every place led to a section that is there. */
    String led(String yaml) {
        return AT.matcher(yaml).replaceAll(found -> {
            String anchor = found.group(1);
            if (anchor.equals("null") || has(anchor)) {
                return found.group();
            }
            moved.add(anchor + " → " + nearest(anchor));
            return "at: " + nearest(anchor);
        });
    }

    /** Returns the places that were led elsewhere, as {@code old → new}. */
    List<String> moved() {
        return moved.stream().distinct().toList();
    }
}
