package vn.congkhai.model;

import java.util.Optional;

/**
 * Where something stands: in the text on this site, and in the hashed source.
 *
 * @param anchor of the section in the document's text; the empty string when it stands before or outside all sections
 * @param lines of the source file, if it is text
 * @param page of the source file, from 1, if it has pages
 */
public record Passage(String anchor, Optional<Lines> lines, Optional<Integer> page) {}
