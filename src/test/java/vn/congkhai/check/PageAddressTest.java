package vn.congkhai.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    private static final String PAGE = "son-la/mai-son/index.html";

    private final PageAddress address = new PageAddress("https://xa.example/cong-khai/");

    @ParameterizedTest
    @CsvSource({
        "x.csv, son-la/mai-son/x.csv, ''",
        "x/, son-la/mai-son/x/index.html, ''",
        "./, son-la/mai-son/index.html, ''",
        ".., son-la/index.html, ''",
        "../../, index.html, ''",
        "../../a/b.html#c, a/b.html, c",
        "'#c', son-la/mai-son/index.html, c",
        "'', son-la/mai-son/index.html, ''",
        "?q=a, son-la/mai-son/index.html, ''",
        "../?q=a/b#c, son-la/index.html, c",
        "'#c:~:text=d', son-la/mai-son/index.html, c",
        "a%20b.pdf, son-la/mai-son/a b.pdf, ''",
        "a+b.pdf, son-la/mai-son/a+b.pdf, ''",
        "https://xa.example/cong-khai/, index.html, ''",
        "https://xa.example/cong-khai/a/#b, a/index.html, b",
    })
    void linkInsideTheSiteNamesItsFileAndAnchor(String href, String file, String anchor) {
        assertThat(address.resolve(PAGE, href)).isEqualTo(new PageTarget.Inside(file, anchor));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/, https",
        "HTTP://example.org/, http",
        "mailto:xa@example.org, mailto",
        "javascript:alert(1), javascript",
        "//example.org/, ''",
    })
    void linkOutOfTheSiteNamesItsScheme(String href, String scheme) {
        assertThat(address.resolve(PAGE, href)).isEqualTo(new PageTarget.Outside(scheme));
    }

    @Test
    void linkAboveTheRootIsWrong() {
        assertThat(address.resolve(PAGE, "../../../x/")).isEqualTo(new PageTarget.Wrong(
                "link-above-root", "đi ra ngoài thư mục gốc của trang web", "Bớt \"../\" trong đường dẫn."));
    }

    @Test
    void linkFromTheRootOfTheHostIsWrong() {
        assertThat(address.resolve(PAGE, "/assets/x.css")).isEqualTo(new PageTarget.Wrong(
                "absolute-link", "bắt đầu bằng \"/\", nên sẽ hỏng khi trang nằm dưới một đường dẫn con",
                "Dùng đường dẫn tương đối, ví dụ ../"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b/", "a\\b", "a\tb"})
    void linkWithCharactersThatHostsReadDifferentlyIsWrong(String href) {
        assertThat(address.resolve(PAGE, href)).isEqualTo(new PageTarget.Wrong(
                "malformed-link", "có dấu cách hoặc dấu \"\\\"", "Viết dấu cách là %20, và dùng dấu \"/\"."));
    }

    @Test
    void linkWithALonePercentSignIsWrong() {
        assertThat(address.resolve(PAGE, "95%/")).isEqualTo(
                new PageTarget.Wrong("malformed-link", "có dấu % viết sai", "Viết dấu % là %25."));
    }

    @Test
    void siteWithoutAnAddressTakesEveryFullLinkForAForeignOne() {
        assertThat(new PageAddress("").resolve(PAGE, "https://xa.example/cong-khai/"))
                .isEqualTo(new PageTarget.Outside("https"));
    }
}
