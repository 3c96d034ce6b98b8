package vn.congkhai.intake.results;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congkhai.intake.sheet.Form;
import vn.congkhai.intake.sheet.FormRow;
import vn.congkhai.model.Result;

/** A sheet of results as a workbook; the same rows give the same bytes. */
final class XlsxSheet {

    static final String NAME = "Kết quả";

    /** Rows below the filled ones where staff may add figures of other periods. */
    private static final int SPARE_ROWS = 200;

    private static final String[] HELP = {
        "Chỉ điền các cột màu vàng: Kết quả, Đến ngày, Mức độ số liệu, Xã tự đánh giá, Nguồn số liệu, Ghi chú.",
        "Kết quả: chỉ ghi con số theo đơn vị ở cột Đơn vị; không ghi kèm đơn vị.",
        "Đến ngày: ngày mà con số tính đến, viết ngày/tháng/năm.",
        "Mức độ số liệu và Xã tự đánh giá: chọn trong danh sách.",
        "Nguồn số liệu: báo cáo, quyết định hoặc biên bản nêu con số.",
        "Chưa có số liệu thì để trống cả dòng. Số liệu của kỳ khác: ghi thêm dòng ở dưới, chép ba cột mã và ghi kỳ.",
        "Kỳ viết 2026, 2026-Q2 (quý), 2026-H1 (sáu tháng), 2026-9M (chín tháng) hoặc 2026/2030.",
    };

    private XlsxSheet() {}

    /** @param asOf day that stands in the workbook as the one on which it was made */
    static byte[] of(List<SheetRow> rows, LocalDate asOf) throws IOException {
        Form form = new Form(NAME);
        for (SheetColumn column : SheetColumn.values()) {
            form.column(column.heading(), column.width());
        }
        rows.forEach(row -> fill(form.row(), row));
        for (int spare = 0; spare < SPARE_ROWS; spare++) {
            fillSpare(form.row());
        }
        form.choose(SheetColumn.STAGE.ordinal(), SheetWords.stages());
        form.choose(SheetColumn.DECLARED.ordinal(), SheetWords.declared());
        form.freeze(0);
        form.help(HELP);
        return form.bytes(rows.size(), asOf);
    }

    private static void fill(FormRow line, SheetRow row) {
        text(line, SheetColumn.DOCUMENT, row.document().folder());
        text(line, SheetColumn.INDICATOR, row.indicator().id());
        text(line, SheetColumn.TARGET, row.target().id());
        text(line, SheetColumn.NAME, row.indicator().name());
        text(line, SheetColumn.PART, row.part());
        text(line, SheetColumn.QUOTE, row.indicator().quote());
        text(line, SheetColumn.WORDS, row.words());
        text(line, SheetColumn.UNIT, row.target().unit().orElse(""));
        text(line, SheetColumn.PERIOD, row.period().text());
        line.number(SheetColumn.VALUE.ordinal(), row.result().map(Result::value));
        line.day(SheetColumn.AS_OF.ordinal(), row.result().map(Result::asOf));
        text(line, SheetColumn.STAGE, row.result().map(Result::stage).map(SheetWords::of).orElse(""));
        text(line, SheetColumn.DECLARED, row.result().flatMap(Result::declared).map(SheetWords::of).orElse(""));
        text(line, SheetColumn.SOURCE, row.result().map(Result::source).orElse(""));
        text(line, SheetColumn.NOTE, row.result().flatMap(Result::note).orElse(""));
        text(line, SheetColumn.CHECK, SheetRows.check(row.result()));
    }

    private static void fillSpare(FormRow line) {
        for (SheetColumn column : SheetColumn.values()) {
            switch (column) {
                case VALUE -> line.number(column.ordinal(), Optional.empty());
                case AS_OF -> line.day(column.ordinal(), Optional.empty());
                default -> line.spare(column.ordinal());
            }
        }
    }

    private static void text(FormRow line, SheetColumn column, String text) {
        if (column.filled()) {
            line.filled(column.ordinal(), text);
        } else {
            line.locked(column.ordinal(), text);
        }
    }
}
