package vn.congkhai.render;

import vn.congkhai.model.Doubt;

/**
 * A place that cannot be read or does not add up.
 *
 * @param found the text in question; empty when the doubt is about something that is not there
 * @param note what is doubtful
 * @param source where it stands in the source file; empty when it is about the whole
 */
record DoubtView(String found, String note, String source) {

    static DoubtView of(Here here, Doubt doubt) {
        return new DoubtView(
                doubt.found(), doubt.note(), doubt.passage().map(here.words()::source).orElse(""));
    }
}
