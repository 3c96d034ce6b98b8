package vn.congkhai.serve;

import java.util.List;

/** What the server adds to a page on its way out: the script for live reload and, over the page, the problems. */
final class PreviewPage {

    /** Paths under this name are the server's own; no folder of a site may begin with an underscore. */
    static final String OWN = "/__congkhai/";

    /** Inside the page, as the pages themselves forbid style sheets from elsewhere. */
    static final String STYLE = """
            #congkhai-problems { position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto; z-index: 999999;
              margin: 0; padding: 1rem; background: #fff4f2; color: #33100b; border-top: 4px solid #b3261e;
              font: 15px/1.5 system-ui, sans-serif; }
            #congkhai-problems pre { white-space: pre-wrap; margin: .5rem 0 0; font: 14px/1.5 ui-monospace, monospace; }
            """;

    private PreviewPage() {
    }

    /** Returns the script; it asks for news since the build that the page was made by. */
    static String script(long build) {
        return "new EventSource('" + OWN + "events?since=" + build + "')"
                + ".addEventListener('reload', () => location.reload());\n";
    }

    /** Returns a page with what the server adds to it. */
    static String decorated(String html, List<String> notes, long build) {
        String addition = overlay(notes) + "<script src=\"" + OWN + "reload.js?build=" + build + "\"></script>";
        int end = html.lastIndexOf("</body>");
        return end < 0 ? html + addition : html.substring(0, end) + addition + html.substring(end);
    }

    /** Returns the page that stands in for a site that has never been built well. */
    static String withoutSite(List<String> notes, long build) {
        String html = "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Chưa dựng được trang</title>"
                + "</head><body><h1>Chưa dựng được trang</h1><p>Sửa các lỗi dưới đây; trang tự tải lại.</p></body></html>";
        return decorated(html, notes, build);
    }

    private static String overlay(List<String> notes) {
        if (notes.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<style>" + STYLE + "</style>")
                .append("<section id=\"congkhai-problems\" role=\"alert\"><strong>")
                .append(notes.size())
                .append(" lỗi, nên trang chưa được dựng lại:</strong>");
        for (String note : notes) {
            html.append("<pre>").append(escaped(note)).append("</pre>");
        }
        return html.append("</section>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
