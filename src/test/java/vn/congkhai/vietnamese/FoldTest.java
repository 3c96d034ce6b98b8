package vn.congkhai.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({
        "Đất đai, dat dai",
        "ĐƯỜNG BÊ TÔNG, duong be tong",
        "hoà hòa, hoa hoa",
        "28/NQ-HĐND, 28/nq-hdnd",
        "Ðà Nẵng, da nang",
    })
    void marksAndCaseAreDropped(String text, String folded) {
        assertThat(Fold.fold(text)).isEqualTo(folded);
        assertThat(Fold.fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(folded);
    }

    @Test
    void slugsHoldOnlyLettersDigitsAndSingleHyphens() {
        assertThat(Slug.of(" Kế hoạch (5 năm) 2026 – 2030. ")).isEqualTo("ke-hoach-5-nam-2026-2030");
        assertThat(Slug.of("…")).isEmpty();
    }
}
