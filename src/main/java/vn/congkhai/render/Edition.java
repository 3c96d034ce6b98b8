package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.congkhai.config.SiteConfig;
import vn.congkhai.judge.IndicatorVerdict;
import vn.congkhai.judge.Judge;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;

/**
 * What all pages of one run share.
 *
 * @param config of the site
 * @param index of its content
 * @param words for readers
 * @param asOf the day on which targets and deadlines are judged
 * @param markdown makes safe HTML out of Markdown
 */
record Edition(SiteConfig config, SiteIndex index, Words words, LocalDate asOf, UnaryOperator<String> markdown) {

    /** Returns the only kind of text that templates print as it is. */
    SafeString html(String text) {
        return new SafeString(markdown.apply(text));
    }

    IndicatorVerdict judge(Document document, Indicator indicator) {
        return Judge.judge(indicator, document.results(), asOf);
    }
}
