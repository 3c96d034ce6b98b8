package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.judge.Judge;
import vn.congkhai.judge.Verdict;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Result;
import vn.congkhai.model.Target;

/**
 * One target on the page of its indicator.
 *
 * @param label empty when it is the only one
 * @param answer what was promised and what is known, in one or two sentences
 * @param status how it stands
 * @param reason why, in one sentence
 * @param declared how the commune itself judges it; empty when it does not
 * @param rows the figures, period by period
 * @param chart the yearly path as a drawing; empty when there is none
 * @param facts unit, standard, baseline and the like
 * @param comparison link to the same target in all communes
 */
record TargetView(
        String label,
        String answer,
        StatusView status,
        String reason,
        String declared,
        List<FigureRow> rows,
        SafeString chart,
        List<Identity.Fact> facts,
        Link comparison) {

    /** Tells whether there is a drawing; public, since templates can call nothing else. */
    public boolean hasChart() {
        return !chart.toString().isEmpty();
    }

    /** Tells whether any period has a result. */
    public boolean hasResult() {
        return rows.stream().anyMatch(row -> !row.result().isEmpty());
    }

    static TargetView of(Here here, Document document, Indicator indicator, Target target, Link comparison) {
        List<Result> results = Judge.resultsOf(indicator, target, document.results()).toList();
        Verdict verdict = Judge.judge(target, results, here.edition().asOf());
        FigureTable table = new FigureTable(here, target, results);
        return new TargetView(
                indicator.targets().size() == 1 ? "" : target.label(),
                answer(here, target, verdict),
                here.words().status(verdict.status()),
                here.words().reason(target, verdict),
                declared(here, verdict),
                table.rows(),
                new SafeString(Chart.of(here.words().messages(), target, results)),
                facts(here, target),
                comparison);
    }

    private static String answer(Here here, Target target, Verdict verdict) {
        String goal = here.text(
                "answer." + target.modality().word(),
                here.words().period(target.period()),
                here.words().targets().of(target));
        Optional<Result> result = verdict.result();
        if (result.isEmpty()) {
            return here.text("answer.no-result", goal);
        }
        return here.text(
                "answer.result",
                goal,
                here.words().date(result.get().asOf()),
                here.words().targets().figure(target, result.get().value()),
                here.words().messages().word("stage", result.get().stage().word()));
    }

    private static String declared(Here here, Verdict verdict) {
        return verdict.result()
                .flatMap(Result::declared)
                .map(declared -> here.text("answer.declared", here.words().messages().word("declared", declared.word())))
                .orElse("");
    }

    private static List<Identity.Fact> facts(Here here, Target target) {
        Messages messages = here.words().messages();
        List<Identity.Fact> facts = new ArrayList<>();
        facts.add(fact(here, "target.fact-unit", target.unit()));
        facts.add(fact(here, "target.fact-standard", target.standard()));
        facts.add(fact(here, "target.fact-baseline", target.baseline().map(baseline -> here.text(
                "target.baseline",
                here.words().targets().figure(target, baseline.number()),
                here.words().period(baseline.period())))));
        facts.add(new Identity.Fact(
                here.text("target.fact-measure"), messages.word("measure", target.measure().word()), true));
        facts.add(new Identity.Fact(
                here.text("target.fact-modality"), messages.word("modality", target.modality().word()), true));
        facts.add(new Identity.Fact(
                here.text("target.fact-direction"), messages.word("direction", target.direction().word()), true));
        return facts;
    }

    private static Identity.Fact fact(Here here, String key, Optional<String> value) {
        return new Identity.Fact(here.text(key), value.orElseGet(() -> here.text("unsaid.not-stated")), value.isPresent());
    }
}
