package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;

/**
 * An indicator as one line of a list.
 *
 * @param document in which it stands
 * @param indicator itself
 */
record IndicatorLine(Document document, Indicator indicator) {

    Link link(Here here) {
        return here.indicator(document, indicator);
    }

    /** Returns what it promises; the parts of a compound one with their labels. */
    List<SafeString> targets(Here here) {
        TargetWords words = here.words().targets();
        if (indicator.targets().size() == 1) {
            return List.of(new SafeString(Marked.escaped(words.of(indicator.targets().get(0)))));
        }
        return indicator.targets().stream()
                .map(target -> here.said("target.labelled", here.named(target.label()), words.of(target)))
                .toList();
    }

    StatusView status(Here here) {
        return here.words().status(here.edition().judge(document, indicator));
    }
}
