package vn.congkhai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The architecture: which package may use which, and where each library may be used. */
class ArrowsTest {

    private static final String BASE = "vn.congkhai.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.congkhai");

    /** What nearly every package may use. */
    private static final Set<String> COMMON = Set.of("config", "judge", "model", "vietnamese", "problem");

    /** From each package to those that it may use. The six stages never use each other. */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("cli", with("serve", "intake", "build")),
            Map.entry("serve", with("build")),
            Map.entry("build", with("content", "check", "markdown", "render", "search", "opendata")),
            Map.entry("intake", with("content")),
            Map.entry("content", with("source")),
            Map.entry("check", with()),
            Map.entry("markdown", with()),
            Map.entry("render", with()),
            Map.entry("search", with()),
            Map.entry("opendata", with()),
            Map.entry("config", Set.of("source", "model", "vietnamese", "problem")),
            Map.entry("source", Set.of("vietnamese", "problem")),
            Map.entry("judge", Set.of("model", "vietnamese")),
            Map.entry("model", Set.of("vietnamese")),
            Map.entry("vietnamese", Set.of()),
            Map.entry("problem", Set.of())));

    /** From each library, or part of the platform, to the packages that may use it. */
    private static final Map<String, Set<String>> LIBRARIES = new TreeMap<>(Map.ofEntries(
            Map.entry("picocli", Set.of("cli")),
            Map.entry("tools.jackson", Set.of("cli", "content", "source", "opendata")),
            Map.entry("com.fasterxml.jackson", Set.of("cli", "content", "source", "opendata")),
            Map.entry("org.snakeyaml", Set.of("source")),
            Map.entry("com.vladsch.flexmark", Set.of("markdown")),
            Map.entry("org.jsoup", Set.of("markdown", "check")),
            Map.entry("io.pebbletemplates", Set.of("render")),
            Map.entry("org.apache.lucene", Set.of("search")),
            Map.entry("org.apache.poi", Set.of("intake")),
            Map.entry("org.apache.pdfbox", Set.of("intake")),
            Map.entry("javax.xml.stream", Set.of("intake")),
            Map.entry("com.sun.net.httpserver", Set.of("serve"))));

    @Test
    void everyPackageHasItsArrows() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass one : CLASSES) {
            packages.add(nameOf(one));
        }
        assertThat(packages).contains("build", "model").isSubsetOf(ARROWS.keySet());
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(CLASSES)
                .extracting(one -> Path.of("src/main/java", one.getPackageName().split("\\.")))
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packageUsesOnlyWhatItsArrowsAllow(String name) {
        List<String> allowed = new ArrayList<>(List.of("java..", BASE + name + ".."));
        ARROWS.get(name).forEach(used -> allowed.add(BASE + used + ".."));
        LIBRARIES.forEach((library, users) -> {
            if (users.contains(name)) {
                allowed.add(library + "..");
            }
        });
        classes().that().resideInAPackage(BASE + name + "..")
                .should().onlyDependOnClassesThat().resideInAnyPackage(allowed.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    static Stream<String> packages() {
        return ARROWS.keySet().stream();
    }

    private static Set<String> with(String... packages) {
        Set<String> all = new TreeSet<>(COMMON);
        all.addAll(List.of(packages));
        return all;
    }

    private static String nameOf(JavaClass one) {
        String inside = one.getPackageName().substring(BASE.length());
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }
}
