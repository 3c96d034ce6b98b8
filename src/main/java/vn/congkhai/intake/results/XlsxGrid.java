package vn.congkhai.intake.results;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** Reads the lines of a workbook's sheet of results: the one of that name, or else the first. */
final class XlsxGrid {

    /** Spreadsheets keep no more; what is beyond comes from binary fractions. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

    private XlsxGrid() {}

    static Optional<List<GridLine>> read(String name, byte[] bytes, Problems problems) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet named = book.getSheet(XlsxSheet.NAME);
            return Optional.of(lines(named == null ? book.getSheetAt(0) : named));
        } catch (IOException | RuntimeException broken) {
            // The library throws whatever it stumbles on, and all of it means the same to the person with the file.
            problems.add(Problem.error("damaged-workbook", Location.of(name), "Tệp Excel này hỏng, không đọc được.",
                    "Mở bằng Excel, lưu lại với kiểu “Excel Workbook (.xlsx)”, rồi chạy lại."));
            return Optional.empty();
        }
    }

    private static List<GridLine> lines(XSSFSheet sheet) {
        List<GridLine> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<SheetCell> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                XSSFCell cell = (XSSFCell) row.getCell(column);
                cells.add(cell == null ? SheetCell.EMPTY : cell(cell));
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(new GridLine(row.getRowNum() + 1, cells));
            }
        }
        return lines;
    }

    /** A formula counts for what the spreadsheet worked out when it was saved. */
    private static SheetCell cell(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> SheetCell.text(
                    Normalizer.normalize(cell.getRichStringCellValue().getString(), Normalizer.Form.NFC).strip());
            case BOOLEAN -> SheetCell.text(String.valueOf(cell.getBooleanCellValue()));
            case ERROR -> SheetCell.text(cell.getErrorCellString());
            default -> SheetCell.EMPTY;
        };
    }

    private static SheetCell number(XSSFCell cell) {
        if (cell.getRawValue() == null) {
            return SheetCell.EMPTY;
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return SheetCell.day(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        BigDecimal number = new BigDecimal(cell.getRawValue()).round(FIFTEEN_DIGITS).stripTrailingZeros();
        boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
        return SheetCell.number(number.scale() < 0 ? number.setScale(0) : number, percent);
    }
}
