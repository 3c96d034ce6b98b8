package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.render.script.SameMeaning;
import vn.congkhai.vietnamese.Node;

class ThemeTest {

    @TempDir
    private Path site;

    private void put(String name, String text) throws IOException {
        Path file = site.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String page(SiteUrl url) {
        return new Renderer(
                        SampleSite.config(), SampleSite.site(), Theme.of(site), SampleSite.AS_OF, SampleSite::html)
                .render(url);
    }

    @Test
    void aSiteWithoutTemplatesLooksAsTheBuiltInTheme() {
        assertThat(page(SiteUrl.ABOUT)).isEqualTo(SampleSite.renderer().render(SiteUrl.ABOUT));
    }

    @Test
    void aSiteMayReplaceOneTemplateAndKeepTheOthers() throws IOException {
        put("about.peb", "{% extends \"layout.peb\" %}{% block content %}<p>Lời riêng</p>{% endblock %}");
        assertThat(page(SiteUrl.ABOUT)).contains("<p>Lời riêng</p>", "<main id=\"_chinh\">");
        assertThat(page(SiteUrl.METHOD)).isEqualTo(SampleSite.renderer().render(SiteUrl.METHOD));
    }

    @Test
    void aSiteMayReplaceOneWordAndKeepTheOthers() throws IOException {
        put("messages/vi.properties", "nav.home = Về đầu trang\n");
        assertThat(page(SiteUrl.ABOUT)).contains("Về đầu trang", "Nghĩa vụ công khai");
    }

    @Test
    void aSiteMayAddAndReplaceFilesForBrowsers() throws IOException {
        put("assets/pages/icon.svg", "<svg/>");
        put("assets/them/moi.txt", "mới");
        assertThat(Theme.of(site).assets()).containsKeys("pages/search.mjs", "pages/cite.mjs", "them/moi.txt");
        Path copy = site.resolve("public/assets");
        Theme.of(site).copyAssets(copy);
        assertThat(copy.resolve("pages/icon.svg")).hasContent("<svg/>");
        assertThat(copy.resolve("them/moi.txt")).hasContent("mới");
    }

    @Test
    void builtInModulesComeWithoutCommentsAndThoseOfTheSiteAsTheyAre() throws IOException {
        Path source = Path.of("templates/assets/search/engine.mjs");
        assertThat(source).content().contains("/**", "\n  async function ");
        put("assets/search/engine.mjs", Files.readString(source));
        assertThat(asset("search/engine.mjs")).doesNotContain("/**", "\n//", "\n ").contains("\nasync function ");
        put("assets/search/engine.mjs", "// mine\n");
        assertThat(asset("search/engine.mjs")).isEqualTo("// mine\n");
    }

    @Test
    void searchEngineIsOneFileUnlessTheSiteHasAModuleOfItsOwnForIt() throws IOException {
        assertThat(asset("search/engine.mjs")).contains("export async function open(", "export{SearchError}")
                .doesNotContain("import", "\n ", "indexUrl");
        assertThat(Theme.of(site).assets().keySet()).filteredOn(name -> name.startsWith("search/"))
                .containsExactly("search/engine.mjs", "search/text.mjs");
        put("assets/search/snippet.mjs", "export const snippet = () => [];\n");
        assertThat(asset("search/engine.mjs")).contains("import { snippet } from './snippet.mjs';");
        assertThat(Theme.of(site).assets()).containsKeys("search/files.mjs", "search/snippet.mjs");
    }

    @Test
    void publishedSearchEngineMeansWhatItsModulesSay() throws IOException, InterruptedException {
        String published = asset("search/engine.mjs");
        put("assets/search/other.mjs", "");
        String joined = Joined.of(Theme.of(site).assets(), "search/engine.mjs");
        assertThat(published.length()).isLessThan(joined.length() * 7 / 10);
        assertThat(SameMeaning.compare(site, List.of(Map.entry(joined, published)))).containsExactly("same");
        Path file = Files.writeString(site.resolve("engine.mjs"), published);
        assertThat(Node.run("exports.mjs", file.toString())).isEqualTo("SearchError open\n");
    }

    @Test
    void modulesOfTheEngineDeclareNoNameTwice() throws IOException {
        Pattern declared = Pattern.compile("(?m)^(?:export )?(?:async )?(?:const|let|class|function\\*?) (\\w+)");
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of("templates/assets/search"))) {
            for (Path module : modules) {
                declared.matcher(Files.readString(module)).results().forEach(name -> names.add(name.group(1)));
            }
        }
        assertThat(names).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    private String asset(String name) throws IOException {
        return new String(Theme.of(site).assets().get(name), StandardCharsets.UTF_8);
    }

    @Test
    void aFaultInATemplateIsTracedToItsLine() throws IOException {
        put("about.peb", "{% extends \"layout.peb\" %}\n{% block content %}\n{{ view.khongCo }}\n{% endblock %}\n");
        assertThatThrownBy(() -> page(SiteUrl.ABOUT))
                .isInstanceOfSatisfying(ThemeException.class, fault -> {
                    assertThat(fault.problem().code()).isEqualTo("template");
                    assertThat(fault.problem().location().toString()).isEqualTo("templates/about.peb:3");
                    assertThat(fault.problem().message()).startsWith("Mẫu trang có lỗi: Attribute [khongCo]");
                    assertThat(fault.problem().hint())
                            .isEqualTo("Sửa mẫu này, hoặc xóa nó khỏi thư mục templates của trang để dùng mẫu có sẵn");
                });
    }

    @Test
    void aTemplateThatIncludesAMissingOneSaysWhich() throws IOException {
        put("about.peb", "{% extends \"khong-co.peb\" %}");
        assertThatThrownBy(() -> page(SiteUrl.ABOUT))
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("không có tệp templates/khong-co.peb");
    }

    @Test
    void aTemplateThatCallsItselfIsTold() throws IOException {
        put("about.peb", "{% include \"about.peb\" %}");
        assertFault(SiteUrl.ABOUT, """
                templates/about.peb: Mẫu trang gọi chính nó, nên không bao giờ xong
                    → Bỏ extends, include hoặc import dẫn trở lại mẫu này""");
    }

    @Test
    void wordsWithoutTheirNameAreTold() throws IOException {
        put("about.peb", "\n{{ t() }}");
        assertFault(SiteUrl.ABOUT, """
                templates/about.peb:2: Mẫu trang có lỗi: t() thiếu tên của câu chữ
                    → Sửa mẫu này, hoặc xóa nó khỏi thư mục templates của trang để dùng mẫu có sẵn""");
    }

    @Test
    void aTemplateThatIsNotUtf8IsTold() throws IOException {
        put("about.peb", "");
        Files.write(site.resolve("templates/about.peb"), new byte[] {'a', (byte) 0xFF});
        assertFault(SiteUrl.ABOUT, """
                templates/about.peb: Tệp này có ký tự không đúng mã UTF-8
                    → Mở tệp bằng trình soạn thảo và lưu lại với mã UTF-8""");
    }

    @Test
    void aBadEscapeAmongTheWordsIsTold() throws IOException {
        put("messages/vi.properties", "nav.home = \\u12\n");
        assertFault(SiteUrl.ABOUT, """
                templates/messages/vi.properties: Có dấu “\\u” không đi với bốn chữ số của mã ký tự
                    → Viết thẳng ký tự ấy; tệp này dùng mã UTF-8""");
    }

    private void assertFault(SiteUrl url, String told) {
        assertThatThrownBy(() -> page(url)).isInstanceOfSatisfying(
                ThemeException.class, fault -> assertThat(fault.problem()).hasToString(told));
    }

    @Test
    void theStyleSheetLosesCommentsAndSpaces() {
        assertThat(Style.compact("/* lời */\na {\n  color: red;\n  margin: 0 1px;\n}\n@media (x) { b { y: z; } }"))
                .isEqualTo("a{color:red;margin:0 1px}@media (x){b{y:z}}");
    }
}
