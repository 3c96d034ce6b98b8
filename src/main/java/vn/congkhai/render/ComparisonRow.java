package vn.congkhai.render;

import vn.congkhai.model.SiteUrl;
import vn.congkhai.model.Target;

/**
 * One target in a comparison.
 *
 * @param current whether it is the indicator whose page is being read
 */
record ComparisonRow(
        Link place, String part, String target, String period, Link standard, String comparator, Link document,
        Link quote, boolean current) {

    static ComparisonRow of(Here here, Promise promise, boolean current) {
        Target target = promise.target();
        SiteUrl page = SiteUrl.indicator(promise.document().folder(), promise.indicator().id());
        return new ComparisonRow(
                here.placeOf(promise.document()),
                promise.indicator().targets().size() == 1 ? "" : target.label(),
                here.words().targets().of(target),
                here.words().period(target.period()),
                target.standard().map(here::named).orElseGet(() -> Link.none(here.text("comparison.no-standard"))),
                here.words().messages().word("comparator", target.comparator().word()),
                here.document(promise.document()),
                here.link(page.at("nguyen-van"), here.text("comparison.quote")),
                current);
    }
}
