package vn.congkhai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congkhai.judge.Judge;
import vn.congkhai.judge.Verdict;
import vn.congkhai.model.Document;
import vn.congkhai.model.RelationKind;
import vn.congkhai.model.Result;
import vn.congkhai.model.SiteUrl;

/** Finds what an amending document makes of a target, and judges the results against both figures. */
final class Amendments {

    /**
     * One of the two figures.
     *
     * @param which the original or the amended one
     * @param document in which it stands
     * @param target in words
     * @param status how the results stand against it
     * @param reason why
     */
    record Figure(String which, Link document, String target, StatusView status, String reason) {}

    private final Here here;

    Amendments(Here here) {
        this.here = here;
    }

    /** Returns the original figure and those that amend it; empty when the target was never amended. */
    List<Figure> of(Promise promise) {
        List<Promise> amended = amending(promise);
        if (!amended.isEmpty()) {
            return figures(promise, amended);
        }
        Optional<Promise> original = original(promise);
        return original.map(first -> figures(first, amending(first))).orElse(List.of());
    }

    private List<Figure> figures(Promise original, List<Promise> amended) {
        List<Promise> all = Stream.concat(Stream.of(original), amended.stream()).toList();
        // Whichever document a result is told under, it is a result of both.
        List<Result> results = all.stream().flatMap(Amendments::results).toList();
        List<Figure> figures = new ArrayList<>();
        for (Promise promise : all) {
            Verdict verdict = Judge.judge(promise.target(), results, here.edition().asOf());
            figures.add(new Figure(
                    here.text(promise == original ? "amended.original" : "amended.new"),
                    here.named(SiteUrl.indicator(promise.document().folder(), promise.indicator().id()),
                            promise.document().metadata().label()),
                    here.words().targets().of(promise.target()),
                    here.words().status(verdict.status()),
                    here.words().reason(promise.target(), verdict)));
        }
        return figures;
    }

    private static Stream<Result> results(Promise promise) {
        return Judge.resultsOf(promise.indicator(), promise.target(), promise.document().results());
    }

    private List<Promise> amending(Promise promise) {
        return here.index().incoming(promise.document().folder()).stream()
                .filter(incoming -> incoming.relation().kind() == RelationKind.AMENDS)
                .filter(incoming -> here.index().takesPart(incoming.from()))
                .flatMap(incoming -> same(promise, incoming.from()).stream())
                .toList();
    }

    private Optional<Promise> original(Promise promise) {
        if (!here.index().takesPart(promise.document())) {
            return Optional.empty();
        }
        return promise.document().metadata().relations().stream()
                .filter(relation -> relation.kind() == RelationKind.AMENDS)
                .flatMap(relation -> relation.document().flatMap(here.index()::document).stream())
                .filter(SiteIndex::isHere)
                .flatMap(document -> same(promise, document).stream())
                .findFirst();
    }

    /** An amendment keeps the id, or else the standard indicator; always the period and the unit. */
    private static Optional<Promise> same(Promise promise, Document document) {
        List<Promise> candidates = document.indicators().stream()
                .flatMap(indicator -> indicator.targets().stream()
                        .map(target -> new Promise(document, indicator, target)))
                .filter(other -> other.target().period().equals(promise.target().period()))
                .filter(other -> other.target().unit().equals(promise.target().unit()))
                .toList();
        List<Promise> byId = candidates.stream()
                .filter(other -> other.indicator().id().equals(promise.indicator().id()))
                .filter(other -> other.target().id().equals(promise.target().id()))
                .toList();
        List<Promise> byCode = candidates.stream().filter(other -> sameCode(promise, other)).toList();
        List<Promise> found = byId.isEmpty() ? byCode : byId;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean sameCode(Promise one, Promise other) {
        String code = SiteIndex.code(one.indicator(), one.target());
        return !code.isEmpty() && code.equals(SiteIndex.code(other.indicator(), other.target()));
    }
}
