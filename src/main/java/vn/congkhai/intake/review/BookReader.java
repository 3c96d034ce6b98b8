package vn.congkhai.intake.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** Reads the rows of a sheet that people and their spreadsheets have worked on. */
final class BookReader {

    /** Spreadsheets keep no more; what is beyond comes from binary fractions. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

    private final String name;
    private final Problems problems;

    private BookReader(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /**
     * Returns the rows below the header; empty, with problems added, when the file is no such sheet or is the sheet of
     * another document.
     *
     * @param name of the file, for problems
     * @param folder of the document
     */
    static Optional<List<SheetLine>> read(String name, byte[] bytes, String folder, Problems problems) {
        BookReader reader = new BookReader(name, problems);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet named = book.getSheet(ReviewBook.NAME);
            return reader.lines(named == null ? book.getSheetAt(0) : named, folder);
        } catch (IOException | RuntimeException broken) {
            // The library throws whatever it stumbles on, and all of it means the same to the person with the file.
            problems.add(Problem.error("damaged-workbook", Location.of(name), "Không đọc được tệp này như một bảng Excel.",
                    "Mở bằng Excel, lưu lại với kiểu “Excel Workbook (.xlsx)”, rồi chạy lại."));
            return Optional.empty();
        }
    }

    private Optional<List<SheetLine>> lines(XSSFSheet sheet, String folder) {
        Map<SheetColumn, Integer> columns = columns(sheet.getRow(0), folder);
        if (columns.size() < SheetColumn.values().length) {
            return Optional.empty();
        }
        List<SheetLine> lines = new ArrayList<>();
        for (Row row : sheet) {
            Map<SheetColumn, TypedCell> cells = new EnumMap<>(SheetColumn.class);
            columns.forEach((column, index) -> {
                XSSFCell cell = (XSSFCell) row.getCell(index);
                cells.put(column, cell == null ? TypedCell.EMPTY : cell(cell));
            });
            if (row.getRowNum() > 0 && cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(new SheetLine(name, row.getRowNum() + 1, cells));
            }
        }
        return Optional.of(lines);
    }

    private Map<SheetColumn, Integer> columns(Row header, String folder) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        for (int index = 0; header != null && index < header.getLastCellNum(); index++) {
            XSSFCell cell = (XSSFCell) header.getCell(index);
            String heading = cell == null ? "" : cell(cell).text();
            for (SheetColumn column : SheetColumn.values()) {
                boolean key = column == SheetColumn.KEY && heading.startsWith(SheetColumn.KEY.heading() + ":");
                if (key || heading.equals(column.heading())) {
                    columns.putIfAbsent(column, index);
                }
            }
            boolean other = heading.startsWith(SheetColumn.KEY.heading() + ":") && !heading.equals(ReviewBook.keyHeading(folder));
            if (other) {
                problems.add(Problem.error("other-document", new Location(name, 1, index + 1),
                        "Bảng này là của văn bản " + heading.substring(heading.indexOf(':') + 1).strip() + ", không phải " + folder + ".",
                        "Chọn đúng thư mục ở --into, hoặc xuất bảng của văn bản này: congkhai review --sheet."));
                return Map.of();
            }
        }
        for (SheetColumn column : SheetColumn.values()) {
            if (!columns.containsKey(column)) {
                problems.add(Problem.error("missing-column", new Location(name, 1, 0),
                        "Bảng không có cột “" + column.heading() + "”.",
                        "Không xóa và không đổi tên cột; xuất lại bảng bằng congkhai review --sheet rồi điền."));
                return Map.of();
            }
        }
        return columns;
    }

    private static TypedCell cell(XSSFCell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> number(cell);
            case STRING -> TypedCell.text(
                    Normalizer.normalize(cell.getRichStringCellValue().getString(), Normalizer.Form.NFC).strip());
            case BOOLEAN -> TypedCell.text(String.valueOf(cell.getBooleanCellValue()));
            case FORMULA -> new TypedCell("=" + cell.getCellFormula(), Optional.empty(), Optional.empty(), false, true);
            case ERROR -> TypedCell.text(cell.getErrorCellString());
            default -> TypedCell.EMPTY;
        };
    }

    private static TypedCell number(XSSFCell cell) {
        if (cell.getRawValue() == null) {
            return TypedCell.EMPTY;
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
            return new TypedCell(day.toString(), Optional.empty(), Optional.of(day), false, false);
        }
        BigDecimal number = new BigDecimal(cell.getRawValue()).round(FIFTEEN_DIGITS).stripTrailingZeros();
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
        return new TypedCell(plain.toPlainString(), Optional.of(plain), Optional.empty(), percent, false);
    }
}
