package vn.congkhai.intake.results;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.congkhai.intake.sheet.SheetText;
import vn.congkhai.model.Result;
import vn.congkhai.vietnamese.VietnameseDate;

/** A sheet of results as the CSV that a Vietnamese spreadsheet opens and writes: semicolons, decimal commas. */
final class CsvSheet {

    private static final String LINE_END = "\r\n";

    private CsvSheet() {}

    static byte[] of(List<SheetRow> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        text.append(line(Arrays.stream(SheetColumn.values()).map(SheetColumn::heading).toList()));
        rows.forEach(row -> text.append(line(cells(row))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(SheetRow row) {
        List<String> texts = new ArrayList<>(List.of(
                row.document().folder(), row.indicator().id(), row.target().id(), row.indicator().name(), row.part(),
                row.indicator().quote(), row.words(), row.target().unit().orElse(""), row.period().text()));
        texts.add(row.result().map(Result::value).map(CsvSheet::number).orElse(""));
        texts.add(row.result().map(Result::asOf).map(VietnameseDate::format).orElse(""));
        texts.add(row.result().map(Result::stage).map(SheetWords::of).orElse(""));
        texts.add(row.result().flatMap(Result::declared).map(SheetWords::of).orElse(""));
        texts.add(row.result().map(Result::source).orElse(""));
        texts.add(row.result().flatMap(Result::note).orElse(""));
        texts.add(SheetRows.check(row.result()));
        List<String> guarded = new ArrayList<>();
        for (SheetColumn column : SheetColumn.values()) {
            String text = texts.get(column.ordinal());
            guarded.add(column == SheetColumn.VALUE ? text : SheetText.guard(text));
        }
        return guarded;
    }

    private static String number(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvSheet::quoted).collect(Collectors.joining(";", "", LINE_END));
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(character -> ";\"\n\r".indexOf(character) >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
