package vn.congkhai.opendata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** One table in a file: commas, a header row, a cell for each component of the record, decimal points. */
final class CsvFile {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Without it, spreadsheets take UTF-8 for the machine's old code page and garble Vietnamese. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    static <T extends Record> void write(Path file, Class<T> type, List<T> rows) throws IOException {
        Files.createDirectories(file.getParent());
        CsvSchema schema = MAPPER.schemaFor(type).withHeader().withLineSeparator("\n");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(BYTE_ORDER_MARK);
            if (rows.isEmpty()) {
                writer.write(String.join(",", schema.getColumnNames()) + "\n");
                return;
            }
            try (SequenceWriter sequence = MAPPER.writer(schema).forType(type).writeValues(writer)) {
                sequence.writeAll(rows);
            }
        }
    }
}
