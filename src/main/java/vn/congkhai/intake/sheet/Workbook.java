package vn.congkhai.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
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

/** A workbook as it came back from people and their spreadsheets. */
public final class Workbook {

    /** Spreadsheets keep no more; what is beyond comes from binary fractions. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

    /** How the files of old spreadsheets begin, and all that have a password. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] ZIP = {'P', 'K'};

    private Workbook() {}

    /** Tells whether a file begins as workbooks do, readable ones or not. */
    public static boolean isOne(byte[] bytes) {
        return startsWith(bytes, ZIP) || startsWith(bytes, OLE);
    }

    /**
     * Returns the lines of a sheet that hold anything; empty, with a problem added, when the file is no workbook that
     * can be read.
     *
     * @param name of the file, for problems
     * @param title of the sheet; the first is taken where none is called so
     */
    public static Optional<List<GridLine>> read(String name, byte[] bytes, String title, Problems problems) {
        if (startsWith(bytes, OLE)) {
            problems.add(Problem.error("old-workbook", Location.of(name),
                    "Đây là tệp Excel kiểu cũ (.xls) hoặc tệp có mật khẩu.",
                    "Mở bằng Excel, bỏ mật khẩu, lưu lại với kiểu “Excel Workbook (.xlsx)”."));
            return Optional.empty();
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet named = book.getSheet(title);
            return Optional.of(lines(named == null ? book.getSheetAt(0) : named));
        } catch (IOException | RuntimeException broken) {
            // The library throws whatever it stumbles on, and all of it means the same to the person with the file.
            problems.add(Problem.error("damaged-workbook", Location.of(name), "Tệp Excel này hỏng, không đọc được.",
                    "Mở bằng Excel, lưu lại với kiểu “Excel Workbook (.xlsx)”, rồi chạy lại."));
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
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
        return cell.getCellType() == CellType.FORMULA
                ? value(cell, cell.getCachedFormulaResultType()).workedOut()
                : value(cell, cell.getCellType());
    }

    private static SheetCell value(XSSFCell cell, CellType type) {
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
