package vn.congkhai.render;

/**
 * @param href relative to the page; empty when there is nowhere to go
 * @param text for readers
 */
record Link(String href, String text) {

    /** Returns words without a link. */
    static Link none(String text) {
        return new Link("", text);
    }
}
