package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congkhai.judge.Judge;
import vn.congkhai.judge.Status;
import vn.congkhai.judge.Verdict;
import vn.congkhai.model.Document;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.PathPoint;
import vn.congkhai.model.Period;
import vn.congkhai.model.Result;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.model.Target;

/**
 * The sheet that a supervisor takes along: every target of a document that speaks of one period, what is missing and
 * unmet first, with an empty column for remarks.
 */
final class SupervisionPage {

    /** From what asks for attention to what does not. */
    private static final List<Status> URGENCY = List.of(
            Status.NO_DATA, Status.NOT_MET, Status.WORSE, Status.LATE, Status.SLIGHTLY_LATE, Status.PARTLY,
            Status.NOT_JUDGED, Status.ON_TRACK, Status.HOLDING, Status.MET, Status.EXCEEDED);

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::end).thenComparing(Period::start, Comparator.reverseOrder())
            .thenComparing(Period::text);

    private final Here here;
    private final Document document;
    private final Period period;

    private SupervisionPage(Here here, Document document, Period period) {
        this.here = here;
        this.document = document;
        this.period = period;
    }

    record Row(
            String reference,
            Link indicator,
            String part,
            String target,
            String result,
            String declared,
            StatusView computed,
            String source,
            Link passage,
            String lines,
            String owner) {}

    record View(
            SafeString lead, String period, String reference, Link document, List<Row> rows, String supervision,
            String address, List<Link> others) {}

    /**
     * Returns the periods that a document has a sheet for, in order; none without indicators, none of a draft or of
     * what was withdrawn.
     */
    static List<Period> periods(Document document) {
        TreeSet<Period> periods = new TreeSet<>(ORDER);
        if (document.metadata().apart() || !SiteIndex.isHere(document)) {
            return List.of();
        }
        document.indicators().stream().flatMap(indicator -> indicator.targets().stream()).forEach(target -> {
            periods.add(target.period());
            target.path().stream().map(PathPoint::year).map(SupervisionPage::year).forEach(periods::add);
            if (target.yearly()) {
                years(target).forEach(periods::add);
            }
        });
        if (!periods.isEmpty()) {
            document.results().stream().map(Result::period).forEach(periods::add);
        }
        return List.copyOf(periods);
    }

    private static Stream<Period> years(Target target) {
        return IntStream.rangeClosed(target.period().start().getYear(), target.period().end().getYear())
                .mapToObj(SupervisionPage::year);
    }

    private static Period year(int year) {
        return Period.parse(String.valueOf(year)).orElseThrow();
    }

    /** Returns links to the sheets of a document, called by their periods. */
    static List<Link> sheets(Here here, Document document) {
        return periods(document).stream()
                .map(period -> here.link(SiteUrl.supervision(document.folder(), period), here.words().period(period)))
                .toList();
    }

    static Sheet of(Here here, Document document, Period period) {
        return new SupervisionPage(here, document, period).sheet();
    }

    private Sheet sheet() {
        String name = here.words().period(period);
        View view = new View(
                new Identity(here, document).line(),
                name,
                here.index().references().of(document),
                here.document(document),
                rows(),
                document.metadata().supervision().orElse(""),
                here.edition().config().baseUrl()
                        .map(base -> base + here.edition().address(here.url()).path())
                        .orElse(""),
                sheets(here, document).stream().filter(link -> !link.text().equals(name)).toList());
        return new Sheet(
                "supervision",
                here.text("sheet.title", name),
                here.text("sheet.description", document.metadata().label(), name),
                Crumbs.below(here, document),
                view);
    }

    private List<Row> rows() {
        record Found(Status status, Row row) {}
        List<Found> found = new ArrayList<>();
        for (Indicator indicator : document.indicators()) {
            for (Target target : indicator.targets()) {
                List<Result> all = Judge.resultsOf(indicator, target, document.results()).toList();
                List<Result> ofPeriod = target.period().equals(period) ? all : all.stream()
                        .filter(result -> result.period().equals(period))
                        .toList();
                if (speaksOfPeriod(target) || !ofPeriod.isEmpty()) {
                    Verdict verdict = Judge.judge(target, ofPeriod, here.edition().asOf());
                    found.add(new Found(verdict.status(), row(indicator, target, verdict)));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(one -> URGENCY.indexOf(one.status())))
                .map(Found::row)
                .toList();
    }

    private boolean speaksOfPeriod(Target target) {
        boolean ofYear = level(target).isPresent() || target.yearly() && years(target).anyMatch(period::equals);
        return target.period().equals(period) || ofYear;
    }

    /** The level that the text sets for the year of the sheet. */
    private Optional<PathPoint> level(Target target) {
        return target.path().stream().filter(point -> year(point.year()).equals(period)).findFirst();
    }

    private Row row(Indicator indicator, Target target, Verdict verdict) {
        TargetWords words = here.words().targets();
        Messages messages = here.words().messages();
        String promised = level(target).map(point -> words.figure(target, point.number())).orElseGet(() -> words.of(target));
        boolean own = target.period().equals(period) || level(target).isPresent() || target.yearly();
        Optional<Result> result = verdict.result();
        return new Row(
                here.index().references().of(document, indicator),
                here.indicator(document, indicator),
                indicator.targets().size() == 1 ? "" : target.label(),
                own ? promised : here.text("sheet.of-period", here.words().period(target.period()), promised),
                result.map(found -> result(target, found)).orElse(""),
                result.flatMap(Result::declared).map(word -> messages.word("declared", word.word())).orElse(""),
                here.words().status(verdict.status()),
                result.map(Result::source).orElse(""),
                here.named(
                        SiteUrl.document(document.folder()).at(DocumentText.quoteId(indicator)),
                        IndicatorPage.heading(document, indicator).orElseGet(() -> document.metadata().label())),
                here.words().source(indicator.passage()),
                indicator.owner().orElse(""));
    }

    private String result(Target target, Result result) {
        LocalDate day = result.asOf();
        return here.text(
                "figure.result",
                here.words().targets().figure(target, result.value()),
                here.words().messages().word("stage", result.stage().word()),
                here.words().date(day));
    }
}
