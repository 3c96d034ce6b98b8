package vn.congkhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congkhai.model.Abbreviation;

class DefinitionsTest {

    @Test
    void shortFormInTheBracketStandsForTheWordsBeforeIt() {
        assertThat(defined("Vận động dân tham gia bảo hiểm y tế (BHYT) nhiều hơn."))
                .containsExactly("BHYT = bảo hiểm y tế");
        assertThat(defined("Nghị quyết của Hội đồng nhân dân (HĐND) xã.")).containsExactly("HĐND = hội đồng nhân dân");
        assertThat(defined("ba thôn đặc biệt khó khăn ( ĐBKK )")).containsExactly("ĐBKK = đặc biệt khó khăn");
        assertThat(defined("UỶ BAN NHÂN DÂN (UBND)")).containsExactly("UBND = uỷ ban nhân dân");
        assertThat(defined("theo Đề án 06 (ĐA06)")).containsExactly("ĐA06 = đề án 06");
    }

    @Test
    void bracketMaySayThatItShortens() {
        for (String words : List.of("sau đây viết tắt là ", "Sau đây gọi tắt là ", "viết tắt: ", "viết tắt là ",
                "gọi là ", "sau đây được gọi tắt là ", "sau đây gọi là ")) {
            assertThat(defined("Xây dựng nông thôn mới (" + words + "NTM) bền vững")).as(words)
                    .containsExactly("NTM = nông thôn mới");
        }
    }

    @Test
    void bracketAfterAShortFormExplainsIt() {
        assertThat(defined("Giữ chuẩn NTM (nông thôn mới) và HTX (Hợp tác xã)."))
                .containsExactly("NTM = nông thôn mới", "HTX = hợp tác xã");
    }

    @Test
    void listsOfWordsAndHyphenatedShortFormsAgreeToo() {
        assertThat(defined("phòng, chống tham nhũng (PCTN)")).containsExactly("PCTN = phòng chống tham nhũng");
        assertThat(defined("phát triển kinh tế - xã hội (KT-XH)")).containsExactly("KT-XH = kinh tế xã hội");
        assertThat(defined("Sở Giáo dục và Đào tạo (GD&ĐT)")).containsExactly("GD&ĐT = giáo dục và đào tạo");
        assertThat(defined("quyền của trẻ em (QTE)")).containsExactly("QTE = quyền của trẻ em");
    }

    @Test
    void markdownQuotesAndDecomposedLettersAreNoHindrance() {
        assertThat(defined("**nông thôn mới** (**NTM**)")).containsExactly("NTM = nông thôn mới");
        assertThat(defined("“an ninh trật tự” (“ANTT”)")).containsExactly("ANTT = an ninh trật tự");
        assertThat(defined("xây dựng nông thôn\nmới (NTM)")).containsExactly("NTM = nông thôn mới");
        assertThat(defined(Normalizer.normalize("đặc biệt khó khăn (ĐBKK)", Normalizer.Form.NFD)))
                .containsExactly("ĐBKK = đặc biệt khó khăn");
        assertThat(defined("a ".repeat(500) + "hợp tác xã (HTX)")).containsExactly("HTX = hợp tác xã");
    }

    @Test
    void everyLetterMustAgree() {
        assertThat(defined("chứng chỉ quản lý rừng bền vững (FSC)")).isEmpty();
        assertThat(defined("tham gia bảo hiểm xã hội (BHYT)")).isEmpty();
        assertThat(defined("thẻ bảo hiểm (BHYT)")).isEmpty();
        assertThat(defined("NTM (nông thôn mới nâng cao)")).isEmpty();
        assertThat(defined("tổ chức đảng xếp từ HTTNV (có lẽ là hoàn thành tốt nhiệm vụ) trở lên")).isEmpty();
        assertThat(defined("hội dân số (HĐS)")).as("đ is another letter than d").isEmpty();
        assertThat(defined("hội đồng nhân dân (HDND)")).as("typed without marks")
                .containsExactly("HDND = hội đồng nhân dân");
    }

    @Test
    void whatAgreesInTwoWaysIsNotGuessed() {
        assertThat(defined("có của cải (CC)")).isEmpty();
        assertThat(defined("tài sản có và của cải (CC)")).isEmpty();
    }

    @Test
    void wordsOfAnotherClauseAreNotTaken() {
        assertThat(defined("Làm hợp. Tác xã (HTX)")).isEmpty();
        assertThat(defined("hợp tác: xã (HTX)")).isEmpty();
        assertThat(defined("hợp tác\n\nxã (HTX)")).isEmpty();
        assertThat(defined("- hợp tác\n- xã (HTX)")).isEmpty();
        assertThat(defined("HTX (hợp; tác xã)")).isEmpty();
        assertThat(defined("hợp tác xã là tổ chức (HTX)")).isEmpty();
    }

    @Test
    void otherBracketsDefineNothing() {
        assertThat(defined("(BHYT)")).isEmpty();
        assertThat(defined("Nghị quyết (28/NQ-HĐND), khóa hai (II), khổ anh (A4), bảo hiểm (BHYT, BHXH), ()")).isEmpty();
        assertThat(defined("xã hội (xh)")).as("small letters").isEmpty();
        assertThat(defined("một hai ba bốn năm sáu bảy tám chín (MHBBNSBTC)")).as("nine letters").isEmpty();
        assertThat(defined("hợp tác xã (HTX")).as("never closed").isEmpty();
        assertThat(defined("(".repeat(100_000) + "HTX" + ")".repeat(100_000))).isEmpty();
    }

    private static List<String> defined(String text) {
        return Definitions.in(text).stream().map(DefinitionsTest::line).toList();
    }

    private static String line(Abbreviation form) {
        return form.shortForm() + " = " + form.longForm();
    }
}
