package vn.congkhai.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VietnameseDateTest {

    @Test
    void dayComesFirstAndKeepsItsZero() {
        assertThat(VietnameseDate.format(LocalDate.of(2026, 3, 9))).isEqualTo("09/03/2026");
    }
}
