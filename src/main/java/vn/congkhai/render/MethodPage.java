package vn.congkhai.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.congkhai.judge.Status;
import vn.congkhai.model.Comparator;

/** The public page of method {@code ck-1}. */
final class MethodPage {

    private static final int EXAMPLES = 6;

    private MethodPage() {}

    record StatusRow(StatusView status, String meaning) {}

    record ComparatorRow(String name, String words) {}

    record Example(String target, String result, String answer) {}

    record View(List<StatusRow> statuses, List<ComparatorRow> comparators, List<Example> examples) {}

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
                        messages.word("comparator-words", comparator.word())))
                .toList();
        List<Example> examples = IntStream.rangeClosed(1, EXAMPLES)
                .mapToObj(i -> new Example(
                        messages.word("example-target", String.valueOf(i)),
                        messages.word("example-result", String.valueOf(i)),
                        messages.word("example-answer", String.valueOf(i))))
                .toList();
        return new Sheet(
                "method",
                here.text("method.title"),
                here.text("method.description"),
                Crumbs.home(here),
                new View(statuses, comparators, examples));
    }
}
