package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/** The HTML of a section in which the quotes of indicators are marked where they stand, so that none is shown twice. */
final class QuotedText {

    private final Messages messages;
    private String html;

    QuotedText(String html, Messages messages) {
        this.html = html;
        this.messages = messages;
    }

    /**
     * Gives the paragraph or list item that holds a quote the quote's id, and a link to its indicator.
     *
     * @return false when the quote does not stand within one, or another has taken it
     */
    boolean mark(DocumentText.Quote quote) {
        String words = escaped(quote.text());
        int start = html.indexOf(words);
        int tag = start < 0 ? -1 : html.lastIndexOf('<', start);
        int open = tag < 0 ? -1 : html.indexOf('>', tag);
        String element = open < 0 ? "" : html.substring(tag, open + 1);
        if (!element.equals("<p>") && !element.equals("<li>")) {
            return false;
        }
        int end = start + words.length();
        html = html.substring(0, open) + " id=\"" + quote.id() + "\" class=\"quoted\">"
                + html.substring(open + 1, end) + link(quote) + html.substring(end);
        return true;
    }

    SafeString html() {
        return new SafeString(html);
    }

    /** Its label is in the language of the page, the name of the indicator in that of the text around. */
    private String link(DocumentText.Quote quote) {
        String foreign = messages.contentLanguage();
        String lang = foreign.isEmpty() ? "" : " lang=\"" + messages.language() + "\"";
        return " <a class=\"go\" href=\"" + quote.indicator().href() + "\"" + lang + ">"
                + escaped(messages.text("quote.indicator")) + "<span class=\"vh\""
                + (foreign.isEmpty() ? "" : " lang=\"" + foreign + "\"") + ">: "
                + escaped(quote.indicator().text()) + "</span></a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
