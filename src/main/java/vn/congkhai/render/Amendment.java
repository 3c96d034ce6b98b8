package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.RelationKind;
import vn.congkhai.model.Target;

/**
 * What a document changes in the indicators of another, old and new side by side.
 *
 * @param title which document changes which
 * @param other the document on the other side
 * @param rows indicators that are changed, new, or no longer there
 * @param kept how many stay as they were, in words; empty when none does
 */
record Amendment(String title, Link other, List<Row> rows, String kept) {

    /** Figures of one indicator. */
    record Row(Link name, List<SafeString> before, List<SafeString> after) {}

    /** Returns the changes that a document brings, then those that others bring to it. */
    static List<Amendment> of(Here here, Document document) {
        List<Amendment> amendments = new ArrayList<>();
        document.metadata().relations().stream()
                .filter(relation -> changes(relation.kind()))
                .forEach(relation -> relation.document().flatMap(here.index()::document).ifPresent(older ->
                        add(here, amendments, here.text("changes." + relation.kind().word()), older,
                                relation.kind(), older, document)));
        here.index().incoming(document.folder()).stream()
                .filter(incoming -> changes(incoming.relation().kind()))
                .forEach(incoming -> add(
                        here, amendments, here.text("changes-from." + incoming.relation().kind().word()),
                        incoming.from(), incoming.relation().kind(), document, incoming.from()));
        return amendments;
    }

    private static boolean changes(RelationKind kind) {
        return kind == RelationKind.AMENDS || kind == RelationKind.REPLACES;
    }

    private static void add(Here here, List<Amendment> amendments, String title, Document other, RelationKind kind,
            Document older, Document newer) {
        boolean figures = !older.indicators().isEmpty() && !newer.indicators().isEmpty();
        if (!figures || other.metadata().status() == DocumentStatus.WITHDRAWN) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        Set<Indicator> met = new HashSet<>();
        int kept = 0;
        for (Indicator after : newer.indicators()) {
            Optional<Indicator> before = counterpart(older, newer, after);
            before.ifPresent(met::add);
            if (before.isPresent() && same(before.get(), after)) {
                kept++;
            } else {
                rows.add(new Row(here.indicator(newer, after),
                        before.map(old -> figures(here, old)).orElse(List.of()), figures(here, after)));
            }
        }
        for (Indicator before : older.indicators()) {
            if (!met.contains(before) && kind == RelationKind.REPLACES) {
                rows.add(new Row(here.indicator(older, before), figures(here, before), List.of()));
            } else if (!met.contains(before)) {
                kept++;
            }
        }
        amendments.add(new Amendment(title, here.document(other), rows,
                kept == 0 ? "" : here.text("changes.kept", here.number(kept))));
    }

    /** Returns the indicator of the older document with the same id, else the only one with the same standard code. */
    private static Optional<Indicator> counterpart(Document older, Document newer, Indicator after) {
        Optional<Indicator> same = older.indicators().stream()
                .filter(before -> before.id().equals(after.id()))
                .findFirst();
        if (same.isPresent() || after.code().isEmpty() || ofCode(newer, after.code()).size() != 1) {
            return same;
        }
        List<Indicator> found = ofCode(older, after.code());
        boolean taken = found.size() == 1
                && newer.indicators().stream().anyMatch(other -> other.id().equals(found.get(0).id()));
        return found.size() == 1 && !taken ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<Indicator> ofCode(Document document, Optional<String> code) {
        return document.indicators().stream().filter(indicator -> indicator.code().equals(code)).toList();
    }

    private static boolean same(Indicator before, Indicator after) {
        if (before.targets().size() != after.targets().size()) {
            return false;
        }
        for (int i = 0; i < before.targets().size(); i++) {
            if (!same(before.targets().get(i), after.targets().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Target before, Target after) {
        return before.comparator() == after.comparator()
                && before.change() == after.change()
                && before.value().equals(after.value())
                && (before.value().isPresent() || before.raw().equals(after.raw()))
                && before.unit().equals(after.unit())
                && before.period().equals(after.period())
                && before.yearly() == after.yearly()
                && Objects.equals(before.path(), after.path());
    }

    /** Returns what an indicator promises, with its period; the parts of a compound one with their labels. */
    private static List<SafeString> figures(Here here, Indicator indicator) {
        return indicator.targets().stream()
                .map(target -> {
                    String words = here.text("changes.figure", here.words().targets().of(target),
                            here.words().period(target.period()));
                    return indicator.targets().size() == 1
                            ? new SafeString(Marked.escaped(words))
                            : here.said("target.labelled", here.named(target.label()), words);
                })
                .toList();
    }
}
