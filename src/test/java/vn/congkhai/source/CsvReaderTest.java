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

    @Test
    void aSpreadsheetsSemicolonsAreTakenFromTheHeader() {
        CsvTable table = CsvReader.table(new TextFile("r.csv", "a;b\n1,5;\"x;y\"\n"), COLUMNS, problems).orElseThrow();
        assertThat(table.separator()).isEqualTo(';');
        assertThat(table.rows()).containsExactly(List.of(cell(2, 1, "1,5"), cell(2, 5, "x;y")));
    }

    @Test
    void emptyCellsBeyondTheLastColumnAreLetGoAndFullOnesAreNot() {
        assertThat(read("a,b,,\n1,2,,\n3,4,,5\n6\n").orElseThrow())
                .containsExactly(List.of(cell(2, 1, "1"), cell(2, 3, "2")));
        assertThat(problems.sorted()).extracting(Object::toString).containsExactly(
                "r.csv:3:1: Dòng này có 4 ô; bảng có 2 cột.\n    → Thêm hoặc bớt dấu phẩy; ô có dấu ấy bên trong phải"
                        + " đặt trong ngoặc kép.",
                "r.csv:4:1: Dòng này có 1 ô; bảng có 2 cột.\n    → Thêm hoặc bớt dấu phẩy; ô có dấu ấy bên trong phải"
                        + " đặt trong ngoặc kép.");
    }

    @Test
    void aQuoteThatDoesNotCloseIsToldWhereItOpens() {
        assertThat(read("a,b\n1,\"hai\n3,4\n")).isEmpty();
        assertThat(problems.sorted()).singleElement().hasToString(
                "r.csv:2:3: Dấu ngoặc kép trong bảng không đóng đúng chỗ.\n"
                        + "    → Trong một ô có ngoặc kép, viết mỗi dấu \" thành \"\".");
    }

    private Optional<List<List<CsvCell>>> read(String csv) {
        return CsvReader.read(new TextFile("r.csv", csv), COLUMNS, problems);
    }

    private static CsvCell cell(int line, int column, String text) {
        return new CsvCell(new Location("r.csv", line, column), text);
    }
}
