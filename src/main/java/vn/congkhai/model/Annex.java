package vn.congkhai.model;

import java.util.Optional;

/**
 * An annex that the document names.
 *
 * @param name as the document calls it
 * @param received false when it is missing from what the publisher was given
 * @param document folder of the annex on this site, if it is here
 * @param ask a ready sentence with which to ask the commune for a missing one
 */
public record Annex(String name, boolean received, Optional<String> document, Optional<String> ask) {}
