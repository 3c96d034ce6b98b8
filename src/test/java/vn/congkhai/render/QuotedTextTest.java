package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTextTest {

    private static final String LINK = " <a class=\"go\" href=\"chi-tieu/a/\">mục tiêu và kết quả<span class=\"vh\">: Tên</span></a>";

    private final Messages messages = Messages.of(Theme.builtIn(), "vi");

    @Test
    void theParagraphThatHoldsAQuoteIsMarked() {
        QuotedText text = new QuotedText("<p>1. Hộ nghèo &lt; 3%;</p>", messages);
        assertThat(text.mark(quote("Hộ nghèo < 3%"))).isTrue();
        assertThat(text.html()).hasToString("<p id=\"ct-a\" class=\"quoted\">1. Hộ nghèo &lt; 3%" + LINK + ";</p>");
    }

    @Test
    void aQuoteThatIsNotThereIsLeftForABlockOfItsOwn() {
        QuotedText text = new QuotedText("<p>Khác.</p>", messages);
        assertThat(text.mark(quote("Hộ nghèo"))).isFalse();
        assertThat(text.html()).hasToString("<p>Khác.</p>");
    }

    @Test
    void ofTwoQuotesInOneItemTheSecondGetsABlock() {
        QuotedText text = new QuotedText("<ul><li>Một, hai</li></ul>", messages);
        assertThat(text.mark(quote("Một"))).isTrue();
        assertThat(text.mark(quote("hai"))).isFalse();
    }

    @Test
    void aQuoteInTheCellOfATableGetsABlock() {
        assertThat(new QuotedText("<td>Hộ nghèo</td>", messages).mark(quote("Hộ nghèo"))).isFalse();
    }

    private static DocumentText.Quote quote(String text) {
        return new DocumentText.Quote("ct-a", text, new Link("chi-tieu/a/", "Tên", ""), "");
    }
}
