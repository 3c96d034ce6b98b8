package vn.congkhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of searches, and figures that readers type, as a browser takes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private Page page;

    @BeforeAll
    void openAPage() {
        page = CHROMIUM.page(360, true);
        page.navigate(BuiltSite.host().root() + "tim-kiem/");
    }

    @AfterAll
    void closeThePage() {
        page.close();
    }

    private Object ask(String module, String code, Object given) {
        String script = "async ({ url, given }) => { const module = await import(url); return " + code + "; }";
        String url = BuiltSite.host().root() + "assets/pages/" + module;
        return page.evaluate(script, Map.of("url", url, "given", given));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            q=y+t%E1%BA%BF                                  | q=y+t%E1%BA%BF
            nam=2026&q=a&xa=son-la/song-ma&xa=son-la/a      | q=a&xa=son-la%2Fa&xa=son-la%2Fsong-ma&nam=2026
            q=&nam=&loai=                                   | ''
            nam=2026&nam=2026                               | nam=2026
            don-vi=%25&tu=90&den=95&sap-xep=value-down      | don-vi=%25&tu=90&den=95&sap-xep=value-down
            don-vi=-                                        | don-vi=-
            don-vi=%25&tu=chín&den=1e999                    | don-vi=%25
            tu=90                                           | ''
            q=a&sap-xep=value-up                            | q=a
            q=a&sap-xep=gi-do                               | q=a
            q=a&la=1                                        | q=a
            q=%00a%0A%20%20b%ED%A0%80                       | q=a+b%EF%BF%BD%EF%BF%BD%EF%BF%BD
            """)
    void anAddressIsReadAndWrittenInOneWay(String given, String written) {
        String code = "String(module.paramsOf(module.stateOf(new URLSearchParams(given))))";
        assertThat(ask("filters.mjs", code, given)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            95,5             | 95.5
            95.5             | 95.5
            1.250            | 1250
            1.250,75         | 1250.75
            -3               | -3
            60 triệu         | 60000000
            1,1 triệu        | 1100000
            43,3 tỷ đồng     | 43300000000
            2 nghìn tỷ       | 2000000000000
            năm              | NaN
            5 kg             | NaN
            1.2.3            | NaN
            5 constructor    | NaN
            """)
    void aFigureIsReadAsItIsWrittenInVietnamese(String typed, String number) {
        assertThat(ask("figures.mjs", "String(module.readFigure(given))", typed)).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            95.5         | 95,5
            1250         | 1.250
            60000000     | 60 triệu
            1250000000   | 1,25 tỷ
            1234567.5    | 1.234.567,5
            """)
    void aFigureIsWrittenShortAndWhole(double number, String words) {
        String code = "module.sayFigure(given, { million: 'triệu', billion: 'tỷ' }).replace('\\u00A0', ' ')";
        assertThat(ask("figures.mjs", code, number)).isEqualTo(words);
    }
}
