package vn.congkhai.content;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.congkhai.model.Change;
import vn.congkhai.model.Comparator;
import vn.congkhai.model.DayKind;
import vn.congkhai.model.DeadlineStart;
import vn.congkhai.model.Direction;
import vn.congkhai.model.DocumentKind;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.DutyOrigin;
import vn.congkhai.model.Measure;
import vn.congkhai.model.Modality;
import vn.congkhai.model.PlaceKind;
import vn.congkhai.model.Recurrence;
import vn.congkhai.model.RelationKind;
import vn.congkhai.model.TextKind;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;
import vn.congkhai.source.TextFile;
import vn.congkhai.source.TextReader;
import vn.congkhai.source.YamlEntry;
import vn.congkhai.source.YamlList;
import vn.congkhai.source.YamlMap;
import vn.congkhai.source.YamlNode;
import vn.congkhai.source.YamlReader;
import vn.congkhai.source.YamlScalar;

/**
 * The JSON Schemas that editors use and the rules of the reader say the same: a file breaks its schema exactly when
 * the reader tells a problem of form in it.
 */
class SchemaAgreementTest {

    /** Problems that a schema can see: everything about the form of one value. */
    private static final Set<String> FORM = Set.of("unknown-key", "missing-key", "wrong-type", "empty-text", "empty-list",
            "bad-date", "bad-period", "bad-lines", "bad-slug", "bad-anchor", "bad-hash", "bad-path", "bad-count",
            "bad-max", "bad-language", "same-language", "bad-address", "bad-email", "unknown-word", "value-form", "place-slug", "place-code");

    private static final Map<String, Schema> SCHEMAS = Map.of(
            "site-config.yml", schema("site-config"),
            "places.yml", schema("places"),
            "catalogue.yml", schema("catalogue"),
            "abbreviations.yml", schema("abbreviations"),
            "duties.yml", schema("duties"),
            "document.md", schema("document"),
            "indicators.yml", schema("indicators"),
            "commitments.yml", schema("commitments"));

    private static Schema schema(String name) {
        try (InputStream in = SchemaAgreementTest.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Path> sites() throws IOException {
        return Stream.concat(
                        Stream.of(Path.of("src/test/sites/tiny"), Path.of("src/test/sites/ledger"), Path.of("")),
                        InvalidSitesTest.cases().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aFileBreaksItsSchemaExactlyWhenItsFormIsToldToBeWrong(Path site) throws IOException {
        List<Problem> told = InvalidSitesTest.problems(site);
        for (String file : files(site)) {
            Problems syntax = new Problems();
            Optional<YamlNode> node = node(site, file, syntax);
            if (node.isEmpty()) {
                continue;
            }
            List<String> form = told.stream()
                    .filter(problem -> problem.location().file().equals(file) && FORM.contains(problem.code()))
                    .filter(problem -> !file.endsWith(".md") || problem.location().line() < bodyStart(site, file))
                    .map(Problem::toString)
                    .toList();
            List<String> broken = SCHEMAS.get(Path.of(file).getFileName().toString()).validate(json(node.get())).stream()
                    .map(Object::toString)
                    .toList();
            assertThat(broken.isEmpty())
                    .as("%s%nthe schema says %s%nthe reader says %s", file, broken, form)
                    .isEqualTo(form.isEmpty());
        }
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("indicators", Stream.of(Comparator.values()).map(Comparator::word)),
                arguments("indicators", Stream.of(Change.values()).map(Change::word)),
                arguments("indicators", Stream.of(Measure.values()).map(Measure::word)),
                arguments("indicators", Stream.of(Modality.values()).map(Modality::word)),
                arguments("catalogue", Stream.of(Direction.values()).map(Direction::word)),
                arguments("document", Stream.of(DocumentKind.values()).map(DocumentKind::word)),
                arguments("document", Stream.of(DocumentStatus.values()).map(DocumentStatus::word)),
                arguments("document", Stream.of(TextKind.values()).map(TextKind::word)),
                arguments("document", Stream.of(RelationKind.values()).map(RelationKind::word)),
                arguments("places", Stream.of(PlaceKind.values()).map(PlaceKind::word)),
                arguments("duties", Stream.of(DutyOrigin.values()).map(DutyOrigin::word)),
                arguments("duties", Stream.of(Recurrence.values()).map(Recurrence::word)),
                arguments("duties", Stream.of(DeadlineStart.values()).map(DeadlineStart::word)),
                arguments("duties", Stream.of(DayKind.values()).map(DayKind::word)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void theWordsOfTheModelAreTheWordsOfTheSchema(String schema, Stream<String> words) {
        String enumeration = "\"enum\":[" + words.map(word -> "\"" + word + "\"").collect(joining(",")) + "]";
        String whole = SCHEMAS.get(schema + (schema.equals("document") ? ".md" : ".yml")).getSchemaNode().toString();
        assertThat(whole.replace(",null]", "]")).contains(enumeration);
    }

    private static List<String> files(Path site) throws IOException {
        Path config = site.resolve("site-config.yml");
        Path content = site.resolve("content");
        Stream<Path> settings = Stream.of(config).filter(Files::exists);
        if (!Files.isDirectory(content)) {
            return settings.map(file -> relative(site, file)).toList();
        }
        try (Stream<Path> walk = Files.walk(content)) {
            return Stream.concat(settings, walk)
                    .filter(Files::isRegularFile)
                    .filter(file -> SCHEMAS.containsKey(file.getFileName().toString()))
                    .map(file -> relative(site, file))
                    .sorted()
                    .toList();
        }
    }

    private static String relative(Path site, Path file) {
        return site.relativize(file).toString().replace('\\', '/');
    }

    private static Optional<YamlNode> node(Path site, String file, Problems syntax) throws IOException {
        Optional<TextFile> text = TextReader.read(site, file, syntax);
        if (text.isPresent() && file.endsWith(".md")) {
            return FrontMatter.find(text.get(), syntax)
                    .flatMap(front -> YamlReader.read(text.get(), front.first(), front.last(), syntax));
        }
        return text.flatMap(whole -> YamlReader.read(whole, syntax));
    }

    private static int bodyStart(Path site, String file) {
        try {
            TextFile text = TextReader.read(site, file, new Problems()).orElseThrow();
            return FrontMatter.find(text, new Problems()).orElseThrow().last() + 1;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(YamlNode node) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        if (node instanceof YamlMap map) {
            ObjectNode object = factory.objectNode();
            for (YamlEntry entry : map.entries()) {
                object.set(entry.key(), json(entry.value()));
            }
            return object;
        }
        if (node instanceof YamlList list) {
            ArrayNode array = factory.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        YamlScalar scalar = (YamlScalar) node;
        return switch (scalar.kind()) {
            case NULL -> factory.nullNode();
            case BOOLEAN -> factory.booleanNode(Boolean.parseBoolean(scalar.text()));
            case INTEGER -> factory.numberNode(new BigDecimal(scalar.text()).toBigInteger());
            case DECIMAL -> factory.numberNode(new BigDecimal(scalar.text()));
            case TEXT -> factory.stringNode(scalar.text());
        };
    }
}
