package vn.congkhai.model;

import java.util.Optional;

/**
 * A promise without a measure: a road to be paved, a budget to be published.
 *
 * @param id stable inside its document
 * @param title in plain words of the editors
 * @param passage where it stands
 * @param field slug of its field
 * @param owner who answers for it, if stated
 */
public record Commitment(String id, String title, Passage passage, String field, Optional<String> owner) {}
