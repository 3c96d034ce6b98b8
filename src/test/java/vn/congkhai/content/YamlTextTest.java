package vn.congkhai.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problems;

class YamlTextTest {

    @TempDir
    private Path site;

    @Test
    void valuesAreReadByKeysAndIds() throws IOException {
        YamlText file = file("- id: a\n  x: {y: 1}\n  z: null\n- {id: b, list: [{n: 1}, {n: 2}]}\n");
        assertThat(file.ids()).containsExactly("a", "b");
        assertThat(file.text("a", "x", "y")).hasValue("1");
        assertThat(file.text("a", "z")).isEmpty();
        assertThat(file.has("a", "z")).isTrue();
        assertThat(file.has("c")).isFalse();
        assertThat(file.texts("n", "b", "list")).containsExactly("1", "2");
        assertThat(file.at("b")).isEqualTo(new Location("a.yml", 4, 3));
    }

    @Test
    void onlyTheValueIsReplaced() throws IOException {
        YamlText file = file("# one\n- id: a   # two\n  x:   'old'   # three\n\n  y: |\n    long\n    text\n\n  z: {p: 1,  q: 2}\n");
        file.set("\"new\"", "a", "x");
        file.set("short", "a", "y");
        file.set("3", "a", "z", "p");
        assertThat(text(file)).isEqualTo("# one\n- id: a   # two\n  x:   \"new\"   # three\n\n  y: short\n\n  z: {p: 3,  q: 2}\n");
    }

    @Test
    void keyThatIsMissingIsAddedInTheStyleOfItsRecord() throws IOException {
        YamlText file = file("- id: a # first\n- {id: b}\n- id: c\n  deep:\n    k: v");
        file.set("1", "a", "x");
        file.set("2", "b", "x");
        file.set("3", "c", "deep", "x");
        assertThat(text(file)).isEqualTo("- id: a # first\n  x: 1\n- {id: b, x: 2}\n- id: c\n  deep:\n    k: v\n    x: 3");
    }

    @Test
    void keyWithoutAValueGetsOne() throws IOException {
        YamlText file = file("- id: a\n  x:\n  y:   # note\n");
        file.set("1", "a", "x");
        file.set("2", "a", "y");
        assertThat(text(file)).isEqualTo("- id: a\n  x: 1\n  y: 2   # note\n");
    }

    @Test
    void recordsAreTakenOutWithTheBlankLinesAfterThem() throws IOException {
        YamlText file = file("- id: a\n\n- id: b\n  x: 1\n\n- id: c\n\n- id: d\n");
        file.remove("b");
        file.remove("d");
        assertThat(text(file)).isEqualTo("- id: a\n\n- id: c\n");
    }

    @Test
    void recordsOfOneLineAreTakenOutWithTheirCommas() throws IOException {
        assertThat(without("a")).isEqualTo("- {id: r, list: [{id: b}, {id: c}]}\n");
        assertThat(without("b")).isEqualTo("- {id: r, list: [{id: a}, {id: c}]}\n");
        assertThat(without("c")).isEqualTo("- {id: r, list: [{id: a}, {id: b}]}\n");
    }

    @Test
    void listOfWhichAllIsTakenOutIsEmpty() throws IOException {
        YamlText file = file("# head\n- id: a\n  x: 1\n\n- id: b\n");
        file.set("2", "a", "x");
        file.remove("a");
        file.remove("b");
        assertThat(text(file)).isEqualTo("# head\n[]\n");
    }

    @Test
    void markLineEndsAndSpellingOfTheFileStay() throws IOException {
        YamlText file = file("\uFEFF- id: a\r\n  name: \"Tie\u0302\u0301ng\"   # Vie\u0323\u0302t\r\n  x: 1\r\n- id: b\r\n");
        file.set("2", "a", "x");
        file.set("3", "b", "y");
        assertThat(text(file)).isEqualTo(
                "\uFEFF- id: a\r\n  name: \"Tie\u0302\u0301ng\"   # Vie\u0323\u0302t\r\n  x: 2\r\n- id: b\r\n  y: 3\r\n");
    }

    @Test
    void valueBehindLettersSpelledApartIsFound() throws IOException {
        YamlText file = file("- {id: a, name: Tie\u0302\u0301ng, x: 1}\n");
        file.set("2", "a", "x");
        assertThat(text(file)).isEqualTo("- {id: a, name: Tie\u0302\u0301ng, x: 2}\n");
    }

    @Test
    void frontMatterIsChangedAndTheTextBelowStays() throws IOException {
        Files.writeString(site.resolve("a.md"), "---\nlabel: A\nreviewed_by: null\n---\n# label: B\n");
        YamlText file = YamlText.read(site, "a.md", new Problems()).orElseThrow();
        file.set(YamlText.quoted("C \"D\" \\"), "reviewed_by");
        file.set("1", "more");
        assertThat(text(file)).isEqualTo("---\nlabel: A\nreviewed_by: \"C \\\"D\\\" \\\\\"\nmore: 1\n---\n# label: B\n");
    }

    @Test
    void fileWithoutChangesKeepsItsBytes() throws IOException {
        String odd = "\uFEFF\n- id: a\r\n\r  x: \"e\u0302\"\n\n";
        assertThat(text(file(odd))).isEqualTo(odd);
    }

    @Test
    void whatIsNotThereCannotBeChanged() throws IOException {
        YamlText file = file("- id: a\n");
        assertThatThrownBy(() -> file.set("1", "b", "x")).isInstanceOf(IllegalArgumentException.class).hasMessage("no record at b/x");
        assertThatThrownBy(() -> file.remove("b")).isInstanceOf(IllegalArgumentException.class).hasMessage("no record at b");
    }

    private String without(String id) throws IOException {
        YamlText file = file("- {id: r, list: [{id: a}, {id: b}, {id: c}]}\n");
        file.remove("r", "list", id);
        return text(file);
    }

    private YamlText file(String text) throws IOException {
        Files.writeString(site.resolve("a.yml"), text);
        return YamlText.read(site, "a.yml", new Problems()).orElseThrow();
    }

    private static String text(YamlText file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
