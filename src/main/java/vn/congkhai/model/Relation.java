package vn.congkhai.model;

import java.util.Optional;

/**
 * A tie to another document.
 *
 * @param kind what this document does to the other
 * @param title how the text names the other
 * @param document folder of the other, if it is on this site
 */
public record Relation(RelationKind kind, String title, Optional<String> document) {}
