package vn.congkhai.intake.results;

import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Period;
import vn.congkhai.model.Target;

/**
 * What a line of a sheet is about.
 *
 * @param document in which the target stands
 * @param indicator to which it belongs
 * @param target itself
 * @param period that the figure is about
 */
record Match(Document document, Indicator indicator, Target target, Period period) {}
