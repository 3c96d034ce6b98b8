package vn.congkhai.intake.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.Period;

/** Finds the indicators of an official document: in lists, in sentences and in tables. */
public final class Indicators {

    private static final int TITLE_LINES = 60;

    private static final Pattern NOT_TITLE = Pattern.compile("\\(|kết quả|đánh giá|căn cứ|xét |theo đề nghị|sau khi|trên cơ sở|.*;$");

    private Indicators() {}

    /**
     * Returns what was found, in the order of the text. Figures in tasks, reviews of the past, legal bases, dates and
     * numbers of documents are none; a number that cannot be read for certain has no value and a doubt.
     *
     * @param paper the document as read
     * @param catalogue whose codes are proposed
     * @param hint period of the document, if known from elsewhere; else its own words decide
     */
    public static Findings of(Paper paper, Catalogue catalogue, Optional<Period> hint) {
        List<Line> lines = LineReader.read(paper);
        Optional<Period> period = hint.or(() -> titlePeriod(lines));
        Collector collector = new Collector(paper, new Maker(new CatalogueMatch(catalogue)), period);
        collector.read(Outline.of(lines, period));
        List<FoundIndicator> found = collector.found();
        List<StatedCount> counts = collector.counts().result(found.size());
        return new Findings(found, counts, doubts(paper, counts), period);
    }

    /** Returns the period of the first title or heading that names one. */
    private static Optional<Period> titlePeriod(List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(TITLE_LINES, lines.size()))) {
            if (line.isTable() || line.length() > 60) {
                continue;
            }
            String plain = line.words().plain();
            boolean past = NOT_TITLE.matcher(plain).lookingAt() || line.marker().kind() == Marker.Kind.NONE && plain.endsWith(".");
            Optional<Period> period = past ? Optional.empty() : PeriodReader.ofHeading(plain);
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    private static List<FoundDoubt> doubts(Paper paper, List<StatedCount> counts) {
        List<FoundDoubt> doubts = new ArrayList<>();
        for (StatedCount count : counts) {
            if (!count.agrees()) {
                doubts.add(Doubts.of("count-mismatch", count.words()));
            }
        }
        int groups = counts.stream().filter(count -> !count.group().isEmpty()).mapToInt(StatedCount::stated).sum();
        counts.stream().filter(count -> count.group().isEmpty()).findFirst()
                .filter(whole -> groups > 0 && groups != whole.stated() && whole.agrees())
                .ifPresent(whole -> doubts.add(Doubts.of("count-mismatch", paper.text().substring(whole.start(), whole.end()))));
        return doubts;
    }
}
