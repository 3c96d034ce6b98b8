package vn.congkhai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.model.SiteUrl;

class ModulesTest {

    @TempDir
    private Path site;

    private void put(String name, String text) throws IOException {
        Path file = site.resolve("templates/assets").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void theSearchPageNeedsItsOwnModulesAndThoseOfTheEngine() throws IOException {
        assertThat(Modules.of(Theme.builtIn().assets(), PlainPages.SEARCH_SCRIPT))
                .extracting(SiteUrl::path)
                .isSorted()
                .contains("assets/pages/filters.mjs", "assets/search/engine.mjs")
                .doesNotContain("assets/pages/search.mjs", "assets/pages/cite.mjs", "assets/search/query.mjs")
                .allMatch(path -> Theme.builtIn().file(path).isPresent());
    }

    @Test
    void importsOfImportsCountAndCirclesEnd() throws IOException {
        put("a/one.mjs", "import { x } from './two.mjs';\nimport '../b/three.mjs';\nimport('./missing.mjs');\n");
        put("a/two.mjs", "export { y } from './one.mjs';\n");
        put("b/three.mjs", "const later = () => import('./four.mjs');\n");
        put("b/four.mjs", "export const z = 'from nowhere';\n");
        assertThat(Modules.of(Theme.of(site).assets(), new SiteUrl("assets/a/one.mjs")))
                .extracting(SiteUrl::path)
                .containsExactly("assets/a/two.mjs", "assets/b/four.mjs", "assets/b/three.mjs");
    }
}
