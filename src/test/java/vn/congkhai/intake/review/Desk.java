package vn.congkhai.intake.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congkhai.problem.Problem;

/** The desk of a clerk: a small site with one imported document, its sheet, and what comes of answering it. */
public final class Desk {

    /** The folder of the document, below the content folder. */
    public static final String FOLDER = "vi-du/minh-hoa/2026-01-15-ke-hoach";

    static final String FIGURES = """
            # made by import
            - id: thu-ngan-sach
              name: Thu ngân sách
              group: Chỉ tiêu kinh tế
              code: null
              field: nong-nghiep   # by its words
              at: dieu-1
              quote: "Thu ngân sách trên địa bàn đạt 12,5 tỷ đồng."
              doubts: []
              targets:
                - id: a
                  label: Thu ngân sách
                  comparator: equal
                  change: level
                  value: {number: 12.5}
                  raw: đạt 12,5 tỷ đồng
                  unit: tỷ đồng
                  measure: flow
                  period: 2026
                  modality: commit
                  code: null

            - id: gieo-trong
              name: Diện tích gieo trồng
              group: Chỉ tiêu kinh tế
              code: null
              field: nong-nghiep
              at: dieu-1
              quote: "=Diện tích gieo trồng ít nhất 1.294.0 ha, trong đó lúa từ 15 - 20 ha."
              doubts:
                - {code: malformed-number, found: "1.294.0 ha", note: Con số viết sai dạng.}
              targets:
                - {id: a, label: Diện tích, comparator: at-least, change: level, value: null, raw: ít nhất 1.294.0 ha, unit: ha, measure: stock, period: 2026, modality: commit}
                - {id: b, label: Lúa, comparator: range, change: level, value: {low: 15, high: 20}, raw: từ 15 - 20 ha, unit: ha, measure: stock, period: 2026, modality: commit}

            - id: thon-moi
              name: Thôn mới
              group: Chỉ tiêu xã hội
              code: null
              field: nong-nghiep
              at: dieu-1
              quote: Thành lập mới 13/19 thôn, 40% số hộ
              targets:
                - id: a
                  label: Thôn
                  comparator: equal
                  change: increase
                  value:
                    number: 13
                    of: 19
                  raw: mới 13/19 thôn
                  unit:
                  measure: count
                  period: 2026
                  modality: commit
                - id: b
                  label: Hộ
                  comparator: equal
                  change: level
                  value: {number: 40}
                  raw: 40%
                  unit: "%"
                  measure: rate
                  period: 2026
                  modality: commit
            """;

    static final String ROWS = """
            indicator,target,field,grade,decision,found,note
            ,,adopted,look,,,Không thấy ngày thông qua trong văn bản.
            thu-ngan-sach,,code,look,,thu-ngan-sach,
            thu-ngan-sach,a,value,sure,,"đạt 12,5 tỷ đồng",
            gieo-trong,a,value,look,,ít nhất 1.294.0 ha,Con số viết sai dạng.
            gieo-trong,b,value,sure,,từ 15 - 20 ha,
            thon-moi,a,value,sure,,mới 13/19 thôn,
            thon-moi,b,value,sure,,40%,
            """;

    private final Path site;

    private Desk(Path site) {
        this.site = site;
    }

    /** Lays out the desk in an empty folder. */
    public static Desk in(Path site) throws IOException {
        Desk desk = new Desk(site);
        desk.write("content/places.yml", """
                - {slug: vi-du, kind: province, name: Ví Dụ}
                - {slug: vi-du/minh-hoa, kind: commune, name: Minh Họa}
                """);
        desk.write("content/catalogue.yml", """
                fields:
                  - {slug: ngan-sach, name: Thu chi ngân sách}
                  - {slug: nong-nghiep, name: Nông nghiệp}
                indicators:
                  - {code: thu-ngan-sach, name: Tổng thu ngân sách, unit: tỷ đồng, direction: up, field: ngan-sach, definition: Tổng số thu.}
                  - {code: thu-noi-dia, name: Thu nội địa, unit: tỷ đồng, direction: up, field: ngan-sach, definition: Thu trong nước.}
                """);
        desk.file("document.md", """
                ---
                label: Kế hoạch năm 2026
                kind: resolution
                status: not-stated
                place: vi-du/minh-hoa
                adopted: null
                text: official
                summary: Kế hoạch của xã.
                source: {file: a.txt, sha256: "0000000000000000000000000000000000000000000000000000000000000000"}
                reviewed_by: null
                ---
                ## Điều 1. Chỉ tiêu

                Thu ngân sách trên địa bàn đạt 12,5 tỷ đồng.
                """);
        desk.file("indicators.yml", FIGURES);
        desk.file("review.csv", ROWS);
        return desk;
    }

    /** Returns the folder of the document on disk. */
    public Path folder() {
        return site.resolve("content").resolve(FOLDER);
    }

    void file(String name, String text) throws IOException {
        write("content/" + FOLDER + "/" + name, text);
    }

    String file(String name) throws IOException {
        return Files.readString(folder().resolve(name));
    }

    /** Returns every file of the document with its text. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder())) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    DocumentFolder place() {
        return DocumentFolder.of(folder()).orElseThrow();
    }

    byte[] sheet() throws IOException {
        return ((ReviewOutput.Made) ReviewSheet.of(place())).bytes();
    }

    /** Saves the sheet after somebody worked on it, and returns where. */
    public Path saved(Consumer<XSSFSheet> work) throws IOException {
        Path file = site.resolve("ra-soat.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet()))) {
            work.accept(book.getSheetAt(0));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            Files.write(file, bytes.toByteArray());
        }
        return file;
    }

    ReviewAnswer read(Consumer<XSSFSheet> work) throws IOException {
        return ReviewSheet.read(saved(work), place(), "Người rà soát");
    }

    static List<String> told(ReviewAnswer answer) {
        return answer.problems().stream().map(Problem::toString).toList();
    }

    /** Writes into a row of the sheet, found by its key, pairs of column and text. */
    static void fill(XSSFSheet sheet, String key, Object... cells) {
        for (int i = 0; i < cells.length; i += 2) {
            cell(sheet, key, (SheetColumn) cells[i]).setCellValue((String) cells[i + 1]);
        }
    }

    /** Gives every row of the sheet the same answer. */
    public static void answer(XSSFSheet sheet, String answer) {
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            sheet.getRow(i).getCell(SheetColumn.ANSWER.ordinal()).setCellValue(answer);
        }
    }

    static XSSFCell cell(XSSFSheet sheet, String key, SheetColumn column) {
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            if (row.getCell(SheetColumn.KEY.ordinal()).getStringCellValue().equals(key)) {
                return row.getCell(column.ordinal());
            }
        }
        throw new AssertionError("no row " + key);
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
