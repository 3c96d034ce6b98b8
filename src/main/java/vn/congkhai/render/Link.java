package vn.congkhai.render;

/**
 * @param href relative to the page; empty when there is nowhere to go
 * @param text for readers
 * @param lang language of the text where it is not that of the page; else empty
 */
record Link(String href, String text, String lang) {

    /** Returns words of the interface without a link. */
    static Link none(String text) {
        return new Link("", text, "");
    }
}
