package vn.congkhai.render;

import vn.congkhai.model.Commitment;
import vn.congkhai.model.Document;

/**
 * A commitment as one line of a list.
 *
 * @param document in which it stands
 * @param commitment itself
 */
record CommitmentLine(Document document, Commitment commitment) {}
