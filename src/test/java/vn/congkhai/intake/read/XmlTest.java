package vn.congkhai.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {

    private static final String PART = "<w:t xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">xã</w:t>";

    @Test
    void partsInEitherEncodingAreReadWithAMarkOrWithout() throws Refusal {
        assertThat(read(PART, StandardCharsets.UTF_8)).isEqualTo("xã");
        assertThat(read("\uFEFF" + PART, StandardCharsets.UTF_8)).isEqualTo("xã");
        assertThat(read("\uFEFF" + PART, StandardCharsets.UTF_16LE)).isEqualTo("xã");
        assertThat(read("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + PART, StandardCharsets.UTF_16)).isEqualTo("xã");
    }

    @Test
    void bytesThatAreNoLettersAreRefusedAndNothingIsPrinted() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> read(PART, StandardCharsets.ISO_8859_1)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> read("", StandardCharsets.UTF_8)).isInstanceOf(Refusal.class);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static String read(String part, Charset charset) throws Refusal {
        return Xml.read(new ByteArrayInputStream(part.getBytes(charset)), "phần chính").text();
    }
}
