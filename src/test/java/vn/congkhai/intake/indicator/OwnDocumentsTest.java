package vn.congkhai.intake.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Section;

/** The documents of this repository, put together from their headings, summaries and indicators' lines. */
class OwnDocumentsTest {

    @ParameterizedTest
    @MethodSource("documents")
    void theirIndicatorsAreReadAsInTheContent(Document document) {
        Score score = new Score();
        score.add(document.folder(), Expected.of(document), read(document));
        assertThat(score.remarks).isEmpty();
        assertThat(score.found).isEqualTo(document.indicators().size());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyIndicatorStandsInTheGroupOfItsHeading(Document document) {
        assertThat(read(document).indicators()).extracting(FoundIndicator::group)
                .isEqualTo(document.indicators().stream().map(Indicator::group).toList());
    }

    static Stream<Document> documents() {
        return Catalogues.SITE.documents().stream();
    }

    private static Findings read(Document document) {
        List<String> lines = new ArrayList<>();
        lines.add("Kỳ " + document.metadata().period().map(period -> period.text().replace("/", " - ")).map(text -> "giai đoạn " + text).orElse(""));
        document.allSections().forEach(section -> add(section, document, lines));
        return Indicators.of(Papers.of(String.join("\n", lines)), Catalogues.SITE.catalogue(), document.metadata().period());
    }

    private static void add(Section section, Document document, List<String> lines) {
        lines.add(section.heading());
        int number = 0;
        for (Indicator indicator : document.indicators()) {
            if (indicator.passage().anchor().equals(section.anchor())) {
                number++;
                lines.add("(" + number + ") " + indicator.quote());
            }
        }
    }
}
