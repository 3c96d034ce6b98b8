package vn.congkhai.intake.draft;

import vn.congkhai.intake.indicator.FoundIndicator;

/**
 * An indicator with the names that it gets in the content files.
 *
 * @param id unique in the document; the same again when the document is read again
 * @param anchor of the section in which it stands, as in {@code document.md}
 * @param found what was read
 */
public record DraftIndicator(String id, String anchor, FoundIndicator found) {}
