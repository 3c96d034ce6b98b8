package vn.congkhai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBuildTest {

    @TempDir
    private Path folder;

    private TinySite site;

    @BeforeEach
    void writeSite() throws IOException {
        site = TinySite.in(folder);
    }

    @Test
    void buildPublishesPagesSearchAndDataAndLeavesNothingBesideThem() throws IOException {
        Outcome outcome = site.build();

        assertThat(outcome).isInstanceOf(Outcome.Passed.class);
        assertThat(FileTree.files(folder.resolve("public")))
                .contains("index.html", "404.html", TinySite.DOCUMENT + "/index.html", Manifest.NAME)
                .anyMatch(file -> file.startsWith("assets/"))
                .anyMatch(file -> file.startsWith("search/"));
        assertThat(folder.resolve(".congkhai/index")).isDirectory();
        assertNothingIsLeftBehind();
    }

    @Test
    void summaryCountsWhatWasMade() throws IOException {
        Summary summary = ((Outcome.Passed) site.build()).summary();

        long pages = FileTree.files(folder.resolve("public")).stream().filter(file -> file.endsWith(".html")).count();
        long search = FileTree.files(folder.resolve("public/search")).size();
        assertThat(summary.pages()).isEqualTo((int) pages);
        assertThat(summary.searchFiles()).isEqualTo((int) search);
    }

    @Test
    void everyStageIsToldOnceAndEnds() throws IOException {
        Queue<Stage> started = new ConcurrentLinkedQueue<>();
        Queue<Stage> finished = new ConcurrentLinkedQueue<>();
        SiteBuild.build(site.request(), new BuildListener() {
            @Override
            public void started(Stage stage) {
                started.add(stage);
            }

            @Override
            public void finished(Stage stage, Duration time) {
                finished.add(stage);
            }
        });

        Set<Stage> withoutSources = EnumSet.complementOf(EnumSet.of(Stage.SOURCES));
        assertThat(started).containsExactlyInAnyOrderElementsOf(withoutSources);
        assertThat(finished).containsExactlyInAnyOrderElementsOf(withoutSources);
    }

    @Test
    void badContentLeavesTheOldSiteByteForByte() throws IOException {
        site.build();
        Map<String, String> before = TinySite.bytes(folder.resolve("public"));
        site.brokenDocument();

        Outcome outcome = site.build();

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(outcome.problems()).isNotEmpty();
        assertThat(TinySite.bytes(folder.resolve("public"))).isEqualTo(before);
        assertNothingIsLeftBehind();
    }

    @Test
    void brokenLinkInFinishedPageLeavesTheOldSiteAndItsIndexByteForByte() throws IOException {
        site.build();
        Map<String, String> before = TinySite.bytes(folder.resolve("public"));
        Map<String, String> index = TinySite.bytes(folder.resolve(".congkhai/index"));
        site.document("Xem [phụ lục](phu-luc/).");

        Outcome outcome = site.build();

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(outcome.problems()).first().hasToString("""
                %s/index.html: liên kết "phu-luc/" dẫn tới %s/phu-luc/index.html, không có trong trang web
                    → Sửa đường dẫn, hoặc thêm trang hay tệp còn thiếu.""".formatted(
                TinySite.DOCUMENT, TinySite.DOCUMENT));
        assertThat(TinySite.bytes(folder.resolve("public"))).isEqualTo(before);
        assertThat(TinySite.bytes(folder.resolve(".congkhai/index"))).isEqualTo(index);
        assertNothingIsLeftBehind();
    }

    @Test
    void checkFindsTheSameAsBuildAndChangesNothing() throws IOException {
        assertThat(SiteBuild.check(site.request(), BuildListener.SILENT)).isInstanceOf(Outcome.Passed.class);
        assertThat(folder.resolve("public")).doesNotExist();
        assertThat(folder.resolve(".congkhai/index")).doesNotExist();

        site.document("Xem [phụ lục](phu-luc/).");
        assertThat(SiteBuild.check(site.request(), BuildListener.SILENT).problems())
                .isEqualTo(site.build().problems());
        assertNothingIsLeftBehind();
    }

    @Test
    void secondBuildTakesThePlaceOfTheFirst() throws IOException {
        site.build();
        site.document("Xây hai cây cầu.");
        site.build();

        assertThat(folder.resolve("public/" + TinySite.DOCUMENT + "/index.html"))
                .content().contains("Xây hai cây cầu.");
        assertNothingIsLeftBehind();
    }

    @Test
    void pageOfAnIndicatorCalledLikeTheFolderOfIndicatorsIsMade() throws IOException {
        site.write("content/" + TinySite.DOCUMENT + "/indicators.yml", """
                - id: chi-tieu
                  name: Số cầu
                  group: Hạ tầng
                  field: y-te
                  at: dieu-1
                  quote: Xây một cây cầu.
                  targets:
                    - id: a
                      label: Số cầu
                      comparator: none
                      change: increase
                      measure: count
                      period: 2026
                      modality: commit
                """);

        assertThat(site.build()).isInstanceOf(Outcome.Passed.class);
        assertThat(folder.resolve("public/" + TinySite.DOCUMENT + "/chi-tieu/chi-tieu/index.html"))
                .content().contains("Số cầu");
    }

    @Test
    void styleSheetOfTheSiteMayHoldBytesThatAreNotUtf8() throws IOException {
        site.write("templates/assets/a.css", "");
        Files.write(folder.resolve("templates/assets/a.css"), new byte[] {'/', '*', (byte) 0xFF, '*', '/'});

        assertThat(site.build()).isInstanceOf(Outcome.Passed.class);
    }

    @Test
    void localeZoneAndRepetitionDoNotChangeABuild() throws IOException {
        site.build();
        Map<String, String> first = TinySite.bytes(folder.resolve("public"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            site.build();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(TinySite.bytes(folder.resolve("public"))).isEqualTo(first);
    }

    @Test
    void lineEndsByteOrderMarksAndDecomposedLettersDoNotChangeABuild() throws IOException {
        site.build();
        SortedMap<String, String> before = TinySite.bytes(folder.resolve("public"));

        for (String file : FileTree.files(folder.resolve("content"))) {
            Path path = folder.resolve("content").resolve(file);
            String text = Normalizer.normalize(Files.readString(path), Normalizer.Form.NFD);
            Files.writeString(path, "\uFEFF" + text.replace("\n", "\r\n"));
        }
        site.build();
        assertThat(TinySite.bytes(folder.resolve("public"))).isEqualTo(before);
    }

    @Test
    void folderOfTheSiteDoesNotChangeABuild(@TempDir Path elsewhere) throws IOException {
        site.build();
        TinySite.in(elsewhere).build();

        assertThat(TinySite.bytes(elsewhere.resolve("public"))).isEqualTo(TinySite.bytes(folder.resolve("public")));
    }

    @Test
    void linkedOutputFolderStaysALinkToTheNewSite(@TempDir Path elsewhere) throws IOException {
        Path real = Files.createDirectory(elsewhere.resolve("www"));
        Files.createSymbolicLink(folder.resolve("public"), real);

        site.build();
        site.build();

        assertThat(folder.resolve("public")).isSymbolicLink();
        assertThat(real.resolve("index.html")).exists();
    }

    @Test
    void previewLeavesThePublishedSiteAlone() throws IOException {
        site.build();
        Map<String, String> before = TinySite.bytes(folder.resolve("public"));
        Map<String, String> index = TinySite.bytes(folder.resolve(".congkhai/index"));
        site.document("Xây hai cây cầu.");

        SiteBuild.build(BuildRequest.preview(folder, TinySite.DAY), BuildListener.SILENT);

        assertThat(TinySite.bytes(folder.resolve("public"))).isEqualTo(before);
        assertThat(TinySite.bytes(folder.resolve(".congkhai/index"))).isEqualTo(index);
        assertThat(folder.resolve(".congkhai/preview/index.html")).exists();
    }

    private void assertNothingIsLeftBehind() {
        assertThat(folder.resolve("public.next")).doesNotExist();
        assertThat(folder.resolve("public.prev")).doesNotExist();
        assertThat(folder.resolve(".congkhai/index.next")).doesNotExist();
    }
}
