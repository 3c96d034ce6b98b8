package vn.congkhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.build.BuildListener;
import vn.congkhai.build.BuildRequest;
import vn.congkhai.build.Outcome;
import vn.congkhai.build.SiteBuild;
import vn.congkhai.check.SourceCheck;
import vn.congkhai.content.ContentReader;
import vn.congkhai.content.FilePositions;
import vn.congkhai.judge.DutyState;
import vn.congkhai.judge.IndicatorVerdict;
import vn.congkhai.judge.Judge;
import vn.congkhai.judge.Obligation;
import vn.congkhai.judge.Obligations;
import vn.congkhai.judge.Reason;
import vn.congkhai.judge.Status;
import vn.congkhai.judge.Verdict;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.DeclaredStatus;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.LogEntry;
import vn.congkhai.model.LogEvent;
import vn.congkhai.model.Measure;
import vn.congkhai.model.Modality;
import vn.congkhai.model.Relation;
import vn.congkhai.model.RelationKind;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.model.Section;
import vn.congkhai.model.Site;
import vn.congkhai.model.Target;
import vn.congkhai.model.TextKind;
import vn.congkhai.problem.Problems;

/** The example site for newcomers: it has to be right, plainly marked as made up, and to show everything. */
class ExampleSiteTest {

    private static final Path FOLDER = Path.of("example").toAbsolutePath();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final String MARK = "(ví dụ)";

    private static Site site;

    @TempDir
    Path out;

    @BeforeAll
    static void read() throws IOException {
        site = ContentReader.read(FOLDER, DAY, new Problems());
    }

    @Test
    void itIsBuiltWithoutAWordOfComplaint() throws IOException {
        BuildRequest request = new BuildRequest(
                FOLDER, out.resolve("public"), out.resolve("index"), "test", DAY, Optional.empty(), Optional.empty());

        Outcome outcome = SiteBuild.build(request, BuildListener.SILENT);

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome).isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void everyDocumentIsMarkedAsAnExampleInItsNameAndSummary() {
        assertThat(site.documents()).isNotEmpty().allSatisfy(document -> {
            assertThat(document.metadata().label()).endsWith(MARK);
            assertThat(document.metadata().summary()).startsWith("Đây là văn bản ví dụ, mọi tên và số liệu đều hư cấu.");
        });
    }

    @Test
    void everyQuoteStandsInTheArticleThatItNames() {
        for (Document document : official()) {
            for (Indicator indicator : document.indicators()) {
                assertThat(textAt(document, indicator.passage().anchor()))
                        .as(document.folder() + ": " + indicator.id())
                        .contains(indicator.quote());
            }
        }
    }

    @Test
    void everyQuoteFromATextFileStandsOnItsLines() throws IOException {
        List<Document> fromText = site.documents().stream()
                .filter(document -> document.metadata().source().name().endsWith(".txt"))
                .toList();
        Site part = new Site(site.places(), site.catalogue(), site.abbreviations(), site.duties(), fromText);

        assertThat(fromText).hasSize(4);
        assertThat(SourceCheck.check(part, new FilePositions(FOLDER), FOLDER.resolve("sources"))).isEmpty();
    }

    @Test
    void everyKindOfDocumentTieAndEventIsThere() {
        assertThat(site.documents()).extracting(document -> document.metadata().kind()).contains(DocumentKind.values());
        assertThat(site.documents()).extracting(document -> document.metadata().status()).contains(DocumentStatus.values());
        assertThat(site.documents().stream().flatMap(document -> document.metadata().relations().stream()))
                .extracting(Relation::kind).contains(RelationKind.values());
        assertThat(site.ledger().log()).extracting(LogEntry::event).contains(LogEvent.values());
        assertThat(official()).anyMatch(document -> document.indicators().isEmpty());
    }

    @Test
    void everyFormOfATargetIsThere() {
        assertThat(targets()).extracting(Target::comparator).contains(Comparator.values());
        assertThat(targets()).extracting(Target::change).contains(Change.values());
        assertThat(targets()).extracting(Target::measure).contains(Measure.values());
        assertThat(targets()).extracting(Target::modality).contains(Modality.values());
    }

    @Test
    void everyStageOfAResultAndEveryDeclarationIsThere() {
        List<Result> results = site.documents().stream().flatMap(document -> document.results().stream()).toList();

        assertThat(results).extracting(Result::stage).contains(ResultStage.values());
        assertThat(results.stream().flatMap(result -> result.declared().stream())).contains(DeclaredStatus.values());
    }

    @Test
    void everyVerdictOfTheMethodAndEveryReasonIsThere() {
        List<Status> statuses = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (Document document : site.documents()) {
            for (Indicator indicator : document.indicators()) {
                IndicatorVerdict verdict = Judge.judge(indicator, document.results(), DAY);
                statuses.add(verdict.status());
                reasons.add(verdict.reason());
                reasons.addAll(verdict.parts().stream().map(Verdict::reason).toList());
            }
        }

        assertThat(statuses).contains(Status.values());
        assertThat(reasons).contains(Reason.values());
    }

    @Test
    void everyStateOfADutyIsThere() {
        Obligations obligations = new Obligations(site, DAY);

        assertThat(site.places().stream().flatMap(place -> obligations.of(place).stream()).map(Obligation::state))
                .contains(DutyState.values());
    }

    private static List<Document> official() {
        return site.documents().stream()
                .filter(document -> document.metadata().text() == TextKind.OFFICIAL)
                .toList();
    }

    private static Stream<Target> targets() {
        return site.documents().stream()
                .flatMap(document -> document.indicators().stream())
                .flatMap(indicator -> indicator.targets().stream());
    }

    private static String textAt(Document document, String anchor) {
        return document.allSections()
                .filter(section -> section.anchor().equals(anchor))
                .map(ExampleSiteTest::text)
                .collect(Collectors.joining());
    }

    private static String text(Section section) {
        return section.heading() + "\n" + section.markdown();
    }
}
