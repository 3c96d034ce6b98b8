package vn.congkhai.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void paragraphsListsAndEmphasisBecomeHtml() {
        assertThat(Markdown.html("Xã *phấn đấu*:\n\n- làm đường\n- mở chợ\n"))
                .isEqualTo("<p>Xã <em>phấn đấu</em>:</p>\n<ul>\n<li>làm đường</li>\n<li>mở chợ</li>\n</ul>\n");
    }

    @Test
    void rawHtmlComesOutAsTheCharactersThatWereTyped() {
        assertThat(Markdown.html("a <script>alert(1)</script> b"))
                .isEqualTo("<p>a &lt;script&gt;alert(1)&lt;/script&gt; b</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html,hi)", "[x](&#106;avascript:alert(1))"
    })
    void linksThatRunCodeLoseTheirAddress(String markdown) {
        assertThat(Markdown.html(markdown)).matches("<p>(<a>)?x(</a>)?</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/b", "mailto:a@b.example", "tel:19001000", "../khac/", "#dieu-1"})
    void linksToPagesMailAndTelephoneStay(String address) {
        assertThat(Markdown.html("[x](" + address + ")")).isEqualTo("<p><a href=\"" + address + "\">x</a></p>\n");
    }

    @Test
    void aHeadingMarkInABodyStaysText() {
        assertThat(Markdown.html("a\n\n# b\n\nc\n---\n")).isEqualTo("<p>a</p>\n<p># b</p>\n<p>c</p>\n<hr>\n");
    }

    @Test
    void aPictureLeavesItsWords() {
        assertThat(Markdown.html("![Con dấu](dau.png)")).isEqualTo("<p>Con dấu</p>\n");
    }

    @Test
    void tablesNameTheirColumnsAndCanBeScrolledByKeyboard() {
        assertThat(Markdown.html("| Năm | Mức |\n|---|---|\n| 2026 | 47,03 |\n"))
                .startsWith("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Bảng\"><table>")
                .contains("<th scope=\"col\">Năm</th>", "<td>47,03</td>");
    }

    @Test
    void textHasTheWordsAndNoMarkup() {
        assertThat(Markdown.text("Xã *phấn đấu* làm\nđường:\n\n- một & hai\n- ba\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"))
                .isEqualTo("Xã phấn đấu làm\nđường:\nmột & hai\nba\na\nb\n1\n2");
    }

    @Test
    void blankTextGivesNothing() {
        assertThat(Markdown.html(" \n")).isEmpty();
        assertThat(Markdown.text("")).isEmpty();
    }
}
