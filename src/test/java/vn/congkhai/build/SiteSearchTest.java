package vn.congkhai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteSearchTest {

    private static final String BUILD = "Chạy: congkhai build";

    @TempDir
    private Path folder;

    private TinySite site;

    @BeforeEach
    void writeSite() throws IOException {
        site = TinySite.in(folder);
    }

    @Test
    void builtSiteIsSearched() throws IOException {
        site.build();

        SearchAnswer answer = search();

        assertThat(answer).isInstanceOfSatisfying(SearchAnswer.Found.class, found -> {
            assertThat(found.total()).isPositive();
            assertThat(found.hits().get(0).url()).startsWith(TinySite.DOCUMENT);
        });
    }

    @Test
    void siteThatWasNeverBuiltIsTold() throws IOException {
        assertUnavailable("Chưa có trang web nào được dựng ở " + folder + "/public.");
    }

    @Test
    void missingIndexIsTold() throws IOException {
        site.build();
        FileTree.delete(folder.resolve(".congkhai/index"));

        assertUnavailable("Chưa có chỉ mục tìm kiếm của trang web ở " + folder + "/public.");
    }

    @Test
    void indexOfAnOlderSiteIsTold() throws IOException {
        site.build();
        Files.move(folder.resolve(".congkhai/index"), folder.resolve("kept"));
        site.document("Xây hai cây cầu.");
        site.build();
        FileTree.delete(folder.resolve(".congkhai/index"));
        Files.move(folder.resolve("kept"), folder.resolve(".congkhai/index"));

        assertUnavailable("Chỉ mục tìm kiếm không thuộc bản trang web ở " + folder + "/public.");
    }

    @Test
    void indexWhoseSiteIsGoneIsTold() throws IOException {
        site.build();
        FileTree.delete(folder.resolve("public"));

        assertUnavailable("Chưa có trang web nào được dựng ở " + folder + "/public.");
    }

    private SearchAnswer search() throws IOException {
        return SiteSearch.search(folder, Path.of("public"), SearchRequest.of("cầu", 10));
    }

    private void assertUnavailable(String message) throws IOException {
        assertThat(search()).isEqualTo(new SearchAnswer.Unavailable(message, BUILD));
    }
}
