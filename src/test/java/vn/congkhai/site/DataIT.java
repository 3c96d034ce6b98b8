package vn.congkhai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The open data of the project's own site, as scripts and spreadsheets read it. */
class DataIT {

    private static final ObjectMapper JSON = new JsonMapper();

    @Test
    void indicatorsHaveEveryKeyThatScriptsRead() throws IOException {
        JsonNode indicators = json("data/indicators.json");
        assertThat(indicators).hasSize(64);
        for (JsonNode indicator : indicators) {
            assertThat(indicator.propertyNames()).contains(
                    "document", "id", "name", "quote", "group", "code", "place", "kind", "url", "doubts", "targets");
            assertThat(BuiltSite.OUT.resolve(indicator.get("url").asString()).resolve("index.html")).exists();
            for (JsonNode target : indicator.get("targets")) {
                assertThat(target.propertyNames()).containsExactlyInAnyOrder(
                        "id", "label", "comparator", "change", "value", "raw", "unit", "measure", "period", "each",
                        "standard", "modality", "baseline", "path", "direction");
            }
        }
    }

    @Test
    void aFigureThatCannotBeReadHasNoValueAndADoubt() throws IOException {
        for (JsonNode indicator : json("data/indicators.json")) {
            if (indicator.get("quote").asString().contains("1.294.0 ha")) {
                assertThat(indicator.get("targets").get(0).get("value").isNull()).isTrue();
                assertThat(indicator.get("doubts").get(0).get("found").asString()).isEqualTo("1.294.0 ha/năm");
                return;
            }
        }
        throw new AssertionError("no such quote");
    }

    @ParameterizedTest
    @CsvSource({"documents, document", "indicators, indicator", "commitments, id"})
    void everyItemOfTheJsonHasItsRowInTheTable(String name, String column) throws IOException {
        Set<String> items = new TreeSet<>();
        for (JsonNode item : json("data/" + name + ".json")) {
            items.add(item.get("document").asString() + " " + item.get(name.equals("documents") ? "document" : "id").asString());
        }
        Set<String> rows = new TreeSet<>();
        String table = Files.readString(BuiltSite.OUT.resolve("data/" + name + ".csv"));
        assertThat(table).startsWith("\uFEFFdocument,");
        try (MappingIterator<Map<String, String>> cells = new CsvMapper().readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(table.substring(1))) {
            cells.forEachRemaining(row -> rows.add(row.get("document") + " " + row.get(column)));
        }
        assertThat(rows).isNotEmpty().isEqualTo(items);
    }

    @Test
    void theDataPageExplainsEveryColumnOfTheTable() throws IOException {
        BuiltSite.host();
        String header = Files.readAllLines(BuiltSite.OUT.resolve("data/indicators.csv")).get(0).substring(1);
        List<String> explained = Jsoup.parse(BuiltSite.OUT.resolve("du-lieu/index.html").toFile())
                .select("th code").eachText();
        assertThat(new TreeSet<>(explained)).isEqualTo(new TreeSet<>(List.of(header.split(","))));
    }

    private static JsonNode json(String path) throws IOException {
        BuiltSite.host();
        return JSON.readTree(Files.readString(BuiltSite.OUT.resolve(path)));
    }
}
