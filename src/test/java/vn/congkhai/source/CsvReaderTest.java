package vn.congkhai.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problems;

class CsvReaderTest {

    private static final List<String> COLUMNS = List.of("a", "b");

    private final Problems problems = new Problems();

    @Test
    void cellsKnowTheirPlaceAlsoAfterQuotesAndLineBreaks() {
        List<List<CsvCell>> rows = read("a,b\n\"một, \"\"hai\"\"\",x\n\n\"hai\ndòng\",y\n").orElseThrow();
        assertThat(rows).containsExactly(
                List.of(cell(2, 1, "một, \"hai\""), cell(2, 16, "x")),
                List.of(cell(4, 1, "hai\ndòng"), cell(5, 7, "y")));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void anotherHeaderIsNotRead() {
        assertThat(read("b,a\nx,y\n")).isEmpty();
        assertThat(problems.sorted()).singleElement().hasToString(
                "r.csv:1:1: Các cột thiếu, thừa hoặc không đúng thứ tự.\n    → Dòng đầu phải là: a,b");
    }

    private Optional<List<List<CsvCell>>> read(String csv) {
        return CsvReader.read(new TextFile("r.csv", csv), COLUMNS, problems);
    }

    private static CsvCell cell(int line, int column, String text) {
        return new CsvCell(new Location("r.csv", line, column), text);
    }
}
