package vn.congkhai.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.congkhai.vietnamese.Node;

/** Holds Java and the browser to one file of queries and what is read from them; the file says how it is written. */
class ConditionReaderTest {

    private static final Path GOLDEN = Path.of("src/test/resources/search/conditions.tsv");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    @Test
    void everyQueryIsReadAsTheFileSays() throws IOException {
        List<String> rows = rows();
        Units units = new Units(List.of(rows.get(0).split("\t", -1)));
        for (String row : rows.subList(1, rows.size())) {
            String[] columns = row.split("\t", -1);
            TypedQuery typed = TypedQuery.of(text(columns[0]), units);
            assertThat(columns[0] + "\t" + described(typed)).isEqualTo(row);
        }
    }

    @Test
    void browserReadsThemAlike() throws IOException, InterruptedException {
        assertThat(Node.run("conditions.mjs", GOLDEN.toString())).isEqualTo(rows().size() - 1 + " rows\n");
    }

    @Test
    void enoughQueriesAreHeld() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(120).doesNotHaveDuplicates();
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(GOLDEN).stream().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    private static String text(String column) {
        return !column.startsWith("\\") ? column : ESCAPE.matcher(column.substring(1)).replaceAll(found ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    static String described(TypedQuery typed) {
        String conditions = typed.conditions().stream().map(ConditionReaderTest::described)
                .collect(Collectors.joining(" & "));
        return conditions + "\t" + typed.words().stream().map(word -> (word.cut() ? "|" : "") + (word.quoted() ? "\"" : "")
                        + word.token().folded() + described(word.figure())).collect(Collectors.joining(" "));
    }

    private static String described(Condition condition) {
        return condition.unit().orElse("any")
                + (Double.isFinite(condition.from()) ? (condition.fromOpen() ? " > " : " >= ") + plain(condition.from()) : "")
                + (Double.isFinite(condition.to()) ? (condition.toOpen() ? " < " : " <= ") + plain(condition.to()) : "");
    }

    private static String described(Optional<Figure> figure) {
        return figure.map(found -> "{" + plain(found.value()) + " " + String.join("; ", found.columns()) + "}").orElse("");
    }

    private static String plain(double figure) {
        return new BigDecimal(String.valueOf(figure)).stripTrailingZeros().toPlainString();
    }
}
