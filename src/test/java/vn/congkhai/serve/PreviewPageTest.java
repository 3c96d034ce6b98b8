package vn.congkhai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewPageTest {

    @Test
    void scriptComesLastInTheBody() {
        assertThat(PreviewPage.decorated("<body><p>x</p></body></html>", List.of(), 3)).isEqualTo(
                "<body><p>x</p><script src=\"/__congkhai/reload.js?build=3\"></script></body></html>");
    }

    @Test
    void problemsAreLaidOverThePageAndEscaped() {
        assertThat(PreviewPage.decorated("<body></body>", List.of("a.md:1:2: khóa lạ \"<b>\" & hết"), 1)).isEqualTo(
                "<body><style>" + PreviewPage.STYLE + "</style>"
                        + "<section id=\"congkhai-problems\" role=\"alert\"><strong>1 lỗi, nên trang chưa được dựng lại:</strong>"
                        + "<pre>a.md:1:2: khóa lạ &quot;&lt;b&gt;&quot; &amp; hết</pre></section>"
                        + "<script src=\"/__congkhai/reload.js?build=1\"></script></body>");
    }
}
