package vn.congkhai.render;

import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Target;

/**
 * A target with what it belongs to.
 *
 * @param document in which it stands
 * @param indicator of which it is a part
 * @param target the figure itself
 */
record Promise(Document document, Indicator indicator, Target target) {}
