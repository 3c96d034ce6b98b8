package vn.congkhai.intake.outline;

import java.util.Optional;
import vn.congkhai.intake.text.ListMarker;
import vn.congkhai.vietnamese.Fold;

/**
 * A block, or several that make one heading, with what it is at first sight.
 *
 * @param role what it is
 * @param marker its number, if it has one that counts
 * @param text as printed; blocks joined by one blank
 */
record Line(Role role, Optional<ListMarker> marker, String text, int start, int end) {

    /** What a block can be before its place in the tree is known. */
    enum Role { HEAD, TITLE, FORMULA, NUMBERED, RECIPIENTS, SIGNATURE, BULLET, PLAIN, TABLE }

    Span span() {
        return new Span(text, start, end);
    }

    String folded() {
        return Fold.fold(text);
    }

    Line as(Role other) {
        return new Line(other, marker, text, start, end);
    }
}
