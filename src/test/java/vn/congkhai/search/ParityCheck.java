package vn.congkhai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.congkhai.search.query.AmountRange;
import vn.congkhai.search.query.Condition;
import vn.congkhai.search.query.FacetCount;
import vn.congkhai.search.query.Hit;
import vn.congkhai.search.query.Question;
import vn.congkhai.search.query.SearchResult;
import vn.congkhai.search.query.Searcher;
import vn.congkhai.search.query.SortOrder;
import vn.congkhai.vietnamese.Node;

/** Holds the browser's search to Lucene's, on any site that was built. */
public final class ParityCheck {

    /** Hits asked for. */
    public static final int LIMIT = 50;

    private ParityCheck() {}

    /**
     * Fails unless the browser's engine gives, for every query, what Lucene gives.
     *
     * @param indexDir Lucene index of the site
     * @param indexUrl address of its {@code search/} folder, ending in {@code /}
     */
    public static void compare(Path indexDir, URI indexUrl, List<String> queries)
            throws IOException, InterruptedException {
        compareQuestions(indexDir, indexUrl, queries.stream().map(Question::of).toList());
    }

    /**
     * The same for questions with filters, a range and an order: the total and all that is told besides, the same hits in
     * the same order with the same bits of the scores, and the same counts.
     */
    public static void compareQuestions(Path indexDir, URI indexUrl, List<Question> questions)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile("queries", ".json");
        try {
            Files.writeString(file, json(questions));
            String answers = Node.run("search.mjs", indexUrl.toString(), file.toString(), "" + LIMIT);
            compareAnswers(indexDir, questions, List.of(answers.split("\n")));
        } finally {
            Files.delete(file);
        }
    }

    /** Fails unless the answers, which {@code src/test/js/answers.mjs} got with {@link #LIMIT}, are those of Lucene. */
    public static void compareAnswers(Path indexDir, List<Question> questions, List<String> answers)
            throws IOException {
        assertThat(answers).hasSize(questions.size());
        try (Searcher searcher = Searcher.open(indexDir).orElseThrow()) {
            for (int i = 0; i < questions.size(); i++) {
                Question question = questions.get(i);
                assertThat(answers.get(i)).as("%s", question)
                        .isEqualTo(line(searcher.search(question, LIMIT)) + counts(searcher.counts(question)));
            }
        }
    }

    /** Returns the questions as the browser is asked them. */
    public static String json(List<Question> questions) {
        return Json.array(questions.stream().map(ParityCheck::json).toList());
    }

    /** Returns a made query as a question for Lucene. */
    public static Question question(QueryMaker.Asked asked) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        asked.filters().forEach((name, values) ->
                filters.put(Facet.valueOf(name.toUpperCase(Locale.ROOT)), new TreeSet<>(values)));
        return new Question(asked.text(), filters,
                asked.range().map(range -> new AmountRange(Optional.of(range.unit()),
                        range.from().orElse(Double.NEGATIVE_INFINITY), range.to().orElse(Double.POSITIVE_INFINITY))),
                Stream.of(SortOrder.values()).filter(order -> order.word().equals(asked.sort())).findFirst().orElseThrow());
    }

    private static String json(Question question) {
        List<String> filters = new ArrayList<>();
        question.filters().forEach((facet, values) ->
                filters.add(Json.text(facet.word()) + ":" + Json.array(values.stream().map(Json::text).toList())));
        String range = question.range().map(asked -> ",\"range\":{" + String.join(",", Stream.of(
                asked.unit().map(unit -> "\"unit\":" + Json.text(unit)).orElse(""),
                end("from", asked.from()), end("to", asked.to())).filter(part -> !part.isEmpty()).toList()) + "}")
                .orElse("");
        return "{\"text\":" + Json.text(question.text()) + ",\"filters\":{" + String.join(",", filters) + "}" + range
                + ",\"sort\":" + Json.text(question.sort().word()) + "}";
    }

    private static String end(String name, double value) {
        return Double.isInfinite(value) ? "" : "\"" + name + "\":" + value;
    }

    private static String line(SearchResult result) {
        StringBuilder line = new StringBuilder().append(result.total()).append(' ').append(result.stage().word())
                .append(' ').append(result.correction().map(Json::text).orElse("-"));
        for (Condition condition : result.conditions()) {
            line.append('\t').append(condition.unit().orElse("?")).append(condition.fromOpen() ? " >" : " ")
                    .append(bits(condition.from())).append(condition.toOpen() ? " <" : " ").append(bits(condition.to()));
        }
        for (Hit hit : result.hits()) {
            String bits = String.format(Locale.ROOT, "%08x", Float.floatToIntBits(hit.score()));
            line.append('\t').append(bits).append(' ').append(hit.url()).append(' ').append(hit.title());
        }
        return line.toString();
    }

    private static String bits(double value) {
        return String.format(Locale.ROOT, "%016x", Double.doubleToLongBits(value));
    }

    private static String counts(Map<Facet, List<FacetCount>> counts) {
        StringBuilder line = new StringBuilder();
        counts.forEach((facet, values) -> {
            line.append('\t').append(facet.word());
            values.forEach(value ->
                    line.append(' ').append(value.count()).append('=').append(value.value()).append('=').append(value.label()));
        });
        return line.toString();
    }
}
