package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.judge.DuePeriods;
import vn.congkhai.judge.Judge;
import vn.congkhai.judge.Status;
import vn.congkhai.judge.Verdict;
import vn.congkhai.model.DeclaredStatus;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.ResultStage;
import vn.congkhai.model.Target;

/**
 * One target on the page of its indicator.
 *
 * @param label empty when it is the only one
 * @param answer what was promised and what is known, in one or two sentences
 * @param status how it stands
 * @param reason why, in one sentence
 * @param declared how the commune itself judges it, and whether that differs; empty when it does not
 * @param rows the figures, period by period
 * @param chart the yearly path as a drawing; empty when there is none
 * @param facts unit, standard, baseline and the like
 * @param amended the original figure and what became of it; empty when it was never amended
 * @param beside targets of other times and levels that it may be held against
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
        List<Amendments.Figure> amended,
        List<Beside.Row> beside,
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
        Promise promise = new Promise(document, indicator, target);
        return new TargetView(
                indicator.targets().size() == 1 ? "" : target.label(),
                answer(here, target, results, verdict),
                here.words().status(verdict.status()),
                reason(here, target, verdict),
                declared(here, verdict),
                table.rows(),
                new SafeString(Chart.of(here.words().messages(), target, results)),
                facts(here, target),
                new Amendments(here).of(promise),
                new Beside(here, promise).rows(),
                comparison);
    }

    private static String answer(Here here, Target target, List<Result> results, Verdict verdict) {
        String goal = here.text(
                "answer." + target.modality().word(),
                here.words().period(target.period()),
                here.words().targets().of(target));
        Optional<Result> result = verdict.result();
        if (result.isEmpty()) {
            return here.text("answer.no-result", goal, due(here, target, results));
        }
        return here.text(
                "answer.result",
                goal,
                here.words().date(result.get().asOf()),
                here.words().targets().figure(target, result.get().value()),
                here.words().messages().word("stage", result.get().stage().word()));
    }

    /** Returns when the figure that is missed most is due: of a year only where something is promised for it. */
    private static String due(Here here, Target target, List<Result> results) {
        LocalDate asOf = here.edition().asOf();
        boolean years = target.yearly() || !target.path().isEmpty();
        Optional<Period> open = years ? DuePeriods.open(target, results, asOf) : Optional.empty();
        Period period = open.orElse(target.period());
        if (period.start().isAfter(asOf)) {
            return here.text("due.coming", here.words().period(period), here.words().date(period.start()));
        }
        String key = asOf.isAfter(period.end()) ? "due.over" : "due.running";
        return here.text(key, here.words().period(period), here.words().date(period.end()));
    }

    /** A verdict that rests on a figure that may still change says so. */
    private static String reason(Here here, Target target, Verdict verdict) {
        String reason = here.words().reason(target, verdict);
        boolean judged = verdict.status() != Status.NOT_JUDGED;
        return verdict.result()
                .map(Result::stage)
                .filter(stage -> judged && (stage == ResultStage.ESTIMATE || stage == ResultStage.PRELIMINARY))
                .map(stage -> here.text("answer.loose", reason, here.words().messages().word("stage", stage.word())))
                .orElse(reason);
    }

    private static String declared(Here here, Verdict verdict) {
        return verdict.result()
                .flatMap(Result::declared)
                .map(declared -> here.text(
                        differs(declared, verdict.status()) ? "answer.declared-differs" : "answer.declared",
                        here.words().messages().word("declared", declared.word())))
                .orElse("");
    }

    /** "Nearly met" is a word of the commune's own, which a comparison of figures neither confirms nor denies. */
    private static boolean differs(DeclaredStatus declared, Status status) {
        boolean missed = switch (status) {
            case NOT_MET, SLIGHTLY_LATE, LATE, WORSE -> true;
            default -> false;
        };
        return switch (declared) {
            case EXCEEDED -> missed || status == Status.MET;
            case MET -> missed;
            case NEARLY_MET -> false;
            case NOT_MET -> status.reached();
        };
    }

    private static List<Identity.Fact> facts(Here here, Target target) {
        Messages messages = here.words().messages();
        List<Identity.Fact> facts = new ArrayList<>();
        facts.add(fact(here, "target.fact-unit", target.unit().map(here::named)));
        facts.add(fact(here, "target.fact-standard", target.standard().map(here::named)));
        facts.add(fact(here, "target.fact-baseline", target.baseline().map(baseline -> Link.none(here.text(
                "target.baseline",
                here.words().targets().figure(target, baseline.number()),
                here.words().period(baseline.period()))))));
        facts.add(chosen(here, "target.fact-measure", messages.word("measure", target.measure().word())));
        facts.add(chosen(here, "target.fact-modality", messages.word("modality", target.modality().word())));
        facts.add(chosen(here, "target.fact-direction", messages.word("direction", target.direction().word())));
        return facts;
    }

    private static Identity.Fact chosen(Here here, String key, String word) {
        return new Identity.Fact(here.text(key), Link.none(word), true);
    }

    private static Identity.Fact fact(Here here, String key, Optional<Link> value) {
        return new Identity.Fact(
                here.text(key), value.orElseGet(() -> Link.none(here.text("unsaid.not-stated"))), value.isPresent());
    }
}
