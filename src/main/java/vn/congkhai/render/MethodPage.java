package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.judge.Status;
import vn.congkhai.model.Comparator;

/** The public page of method {@code ck-1}. */
final class MethodPage {

    /** Words of the documents among those of the interface. */
    private static final Pattern QUOTE = Pattern.compile("“[^”]*”");

    private MethodPage() {}

    record StatusRow(StatusView status, String meaning) {}

    record ComparatorRow(String name, SafeString words) {}

    record View(List<StatusRow> statuses, List<ComparatorRow> comparators, List<MethodExample.Row> examples) {}

    static Sheet of(Here here) {
        Messages messages = here.words().messages();
        List<StatusRow> statuses = Arrays.stream(Status.values())
                .map(status -> new StatusRow(
                        status == Status.PARTLY
                                ? new StatusView(status.word(), messages.text("status.partly", 1, 2))
                                : here.words().status(status),
                        messages.word("status-meaning", status.word())))
                .toList();
        List<ComparatorRow> comparators = Arrays.stream(Comparator.values())
                .map(comparator -> new ComparatorRow(
                        messages.word("comparator", comparator.word()),
                        quotes(here, messages.word("comparator-words", comparator.word()))))
                .toList();
        return new Sheet(
                "method",
                here.text("method.title"),
                here.text("method.description"),
                Crumbs.home(here),
                new View(statuses, comparators, MethodExamples.of(here.words())));
    }

    private static SafeString quotes(Here here, String text) {
        return new SafeString(QUOTE.matcher(Marked.escaped(text)).replaceAll(
                quote -> Matcher.quoteReplacement(Marked.html(here.named(quote.group())))));
    }
}
