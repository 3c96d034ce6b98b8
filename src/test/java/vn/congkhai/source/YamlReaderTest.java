package vn.congkhai.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problems;

class YamlReaderTest {

    private final Problems problems = new Problems();

    @Test
    void scalarsKeepTheirCharactersAndKnowTheirKind() {
        YamlMap map = (YamlMap) read("a: 95.50\nb: 2026\nc: \"2026\"\nd: true\ne: null\nf:\ng: 2026-01-15\nh: no\ni: >-\n  x\n  y\n");
        assertThat(map.entries()).extracting(entry -> ((YamlScalar) entry.value()).kind()).containsExactly(
                ScalarKind.DECIMAL, ScalarKind.INTEGER, ScalarKind.TEXT, ScalarKind.BOOLEAN, ScalarKind.NULL,
                ScalarKind.NULL, ScalarKind.TEXT, ScalarKind.TEXT, ScalarKind.TEXT);
        assertThat(map.entries()).extracting(entry -> ((YamlScalar) entry.value()).text()).containsExactly(
                "95.50", "2026", "2026", "true", "null", "", "2026-01-15", "no", "x y");
    }

    @Test
    void everyNodeKnowsItsPlace() {
        YamlMap map = (YamlMap) read("tên: xã\ndanh sách:\n  - {b: 1}\n");
        assertThat(map.entries().get(0).value().location()).isEqualTo(new Location("a.yml", 1, 6));
        assertThat(map.entries().get(1).keyLocation()).isEqualTo(new Location("a.yml", 2, 1));
        YamlList list = (YamlList) map.entries().get(1).value();
        assertThat(list.items().get(0).location()).isEqualTo(new Location("a.yml", 3, 5));
    }

    @Test
    void linesOfFrontMatterCountFromTheStartOfTheFile() {
        TextFile file = new TextFile("a.md", "---\na: 1\nb: c: d\n---\n\ntext: [\n");
        assertThat(YamlReader.read(file, 2, 3, problems)).isEmpty();
        assertThat(problems.sorted()).extracting(problem -> problem.location().toString()).containsExactly("a.md:3:5");
    }

    @Test
    void anAnchorThatHoldsItselfIsRefusedAndNotFollowed() {
        assertThat(YamlReader.read(new TextFile("a.yml", "a: &x [*x]\n"), problems)).isEmpty();
        assertThat(problems.sorted()).extracting(problem -> problem.location().toString())
                .containsExactly("a.yml:1:4", "a.yml:1:8");
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackEnds() {
        Optional<YamlNode> node = YamlReader.read(new TextFile("a.yml", "[".repeat(50_000) + "]".repeat(50_000)), problems);
        assertThat(node).isEmpty();
        assertThat(problems.sorted()).extracting("code").isEqualTo(List.of("yaml-depth"));
    }

    @Test
    void anEscapeBeyondUnicodeIsToldAtItsPlace() {
        TextFile file = new TextFile("a.md", "---\na: \"\\U0001F600\"\nb: \"x\\UFFFFFFFF\"\n---\n");
        assertThat(YamlReader.read(file, 2, 3, problems)).isEmpty();
        assertThat(problems.sorted()).singleElement().hasToString(
                "a.md:3:6: Sau “\\U” phải là mã của một ký tự có thật.\n    → Viết thẳng ký tự ấy, không dùng mã.");
    }

    private YamlNode read(String yaml) {
        YamlNode node = YamlReader.read(new TextFile("a.yml", yaml), problems).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        return node;
    }
}
