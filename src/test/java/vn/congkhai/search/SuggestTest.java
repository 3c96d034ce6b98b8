package vn.congkhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.search.export.ExportSizes;
import vn.congkhai.search.export.SearchExport;
import vn.congkhai.vietnamese.Node;

/** Whole queries that the browser offers while a word is being typed. */
class SuggestTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        SearchIndex.build(List.of(
                Sites.passage("a/", "Bảo hiểm y tế", "bảo hiểm xã hội, hộ nghèo"),
                Sites.passage("b/", "Bảo hiểm y tế", "hộ nghèo, hộ nghe"),
                Sites.passage("c/", "Hiệu quả", "hiện đại; nghề mới; bảo hiện")), folder.resolve("index"), "stamp");
        SearchExport.write(folder.resolve("index"), folder.resolve("search"), ExportSizes.DEFAULT);
    }

    @Test
    void unfinishedWordIsCompletedAfterTheWordBeforeFirst() throws IOException, InterruptedException {
        assertThat(suggest("bao hi")).isEqualTo("bảo hiểm | bảo hiện | bao hiệu");
        assertThat(suggest("hộ ngh")).isEqualTo("hộ nghèo | hộ nghe");
    }

    @Test
    void marksThatAreTypedStayAndOthersAreAdded() throws IOException, InterruptedException {
        assertThat(suggest("bao hiem y t")).isEqualTo("bảo hiểm y tế");
        assertThat(suggest("BÁO hi")).startsWith("BÁO hiểm");
        assertThat(suggest("thu, ho nghe")).isEqualTo("thu, hộ nghèo | thu, hộ nghe");
    }

    @Test
    void finishedAndUnknownWordsGetNone() throws IOException, InterruptedException {
        for (String query : List.of("", " ", "bao hiem ", "qwerty", "95", "\"bao hi\"", ">=", "\uD83D")) {
            assertThat(suggest(query)).as(query).isEmpty();
        }
    }

    private static String suggest(String query) throws IOException, InterruptedException {
        try (FileServer server = new FileServer(folder)) {
            return Node.run("suggest.mjs", server.url().resolve("search").toString(), query).strip();
        }
    }
}
