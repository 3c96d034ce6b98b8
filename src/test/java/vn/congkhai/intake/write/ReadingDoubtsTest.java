package vn.congkhai.intake.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congkhai.intake.outline.Outline;
import vn.congkhai.intake.read.Read;
import vn.congkhai.intake.text.Paper;

/** What is doubtful about the numbering of a document. */
class ReadingDoubtsTest {

    private static List<String> notes(String... headings) {
        StringBuilder text = new StringBuilder("KẾ HOẠCH\nNăm 2026\n\n");
        for (String heading : headings) {
            text.append(heading).append("\n\nXã làm việc này trong năm.\n\n");
        }
        Paper paper = Read.paper(text.toString().getBytes(StandardCharsets.UTF_8));
        return ReadingDoubts.of(paper, Outline.of(paper)).stream().map(doubt -> doubt.found() + ": " + doubt.note()).toList();
    }

    @Test
    void aNumberThatIsSkippedIsDoubtful() {
        assertThat(notes("I. MỤC TIÊU", "II. NHIỆM VỤ", "IV. THỰC HIỆN"))
                .containsExactly("IV. THỰC HIỆN: Sau II. là IV.; có thể thiếu một mục hoặc đánh số nhầm.");
        assertThat(notes("A. MỤC TIÊU", "C. THỰC HIỆN"))
                .containsExactly("C. THỰC HIỆN: Sau A. là C.; có thể thiếu một mục hoặc đánh số nhầm.");
    }

    @Test
    void aNumberThatComesTwiceIsDoubtful() {
        assertThat(notes("I. MỤC TIÊU", "II. NHIỆM VỤ", "II. THỰC HIỆN"))
                .containsExactly("II. THỰC HIỆN: Hai mục liền nhau cùng mang số II.");
    }

    @Test
    void lettersMayBeCountedWithBarredDOrWithout() {
        assertThat(notes("A. MỤC TIÊU", "B. NHIỆM VỤ", "C. KINH PHÍ", "D. GIÁM SÁT", "E. THỰC HIỆN")).isEmpty();
        assertThat(notes("A. MỤC TIÊU", "B. NHIỆM VỤ", "C. KINH PHÍ", "D. GIÁM SÁT", "Đ. THỰC HIỆN", "E. ĐIỀU KHOẢN")).isEmpty();
    }
}
