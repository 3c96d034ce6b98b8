package vn.congkhai.render;

import vn.congkhai.model.Doubt;

/**
 * A place that cannot be read or does not add up.
 *
 * @param found the text in question; empty when the doubt is about something that is not there
 * @param note what is doubtful
 * @param passage link to where it stands; no address when it is about the whole
 */
record DoubtView(String found, String note, Link passage) {

    static DoubtView of(Here here, Doubt doubt, String anchor) {
        String source = doubt.passage().map(here.words()::source).orElse("");
        String text = source.isEmpty() ? here.text("doubt.place") : source;
        Link passage = anchor.isEmpty() ? Link.none(source) : new Link(anchor, text);
        return new DoubtView(doubt.found(), doubt.note(), passage);
    }
}
