package vn.congkhai.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congkhai.problem.Problems;

class FieldsTest {

    private final Problems problems = new Problems();

    @Test
    void textOfCharactersThatShowNothingIsEmpty() {
        TextFile file = new TextFile("a.yml", "name: \"\u00A0\u200B\u00AD\"\n");
        Fields fields = YamlReader.read(file, problems).flatMap(node -> Fields.of(node, problems)).orElseThrow();

        assertThat(fields.text("name")).isEmpty();
        assertThat(problems.sorted()).singleElement().hasToString(
                "a.yml:1:7: “name” không có chữ nào.\n    → Viết nội dung; nếu không biết, để null.");
    }
}
