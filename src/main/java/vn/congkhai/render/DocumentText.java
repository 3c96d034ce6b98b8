package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congkhai.model.Commitment;
import vn.congkhai.model.Document;
import vn.congkhai.model.Doubt;
import vn.congkhai.model.Indicator;
import vn.congkhai.model.Passage;
import vn.congkhai.model.Section;
import vn.congkhai.model.SiteUrl;

/** The text of a document, section by section, with the quotes and commitments that stand in each. */
final class DocumentText {

    private static final int DEEPEST = 6;
    private static final int CONTENTS_DEPTH = 3;
    private static final int SHORT = 40;

    private final Here here;
    private final Document document;
    private final Set<String> anchors;

    /**
     * A section; {@code tag} is its heading element, {@code summary} what editors say about it, {@code quotes} are
     * those that its text does not hold.
     */
    record Part(
            String anchor,
            String tag,
            String heading,
            boolean summarised,
            SafeString summary,
            SafeString html,
            List<Quote> quotes,
            List<Promised> commitments,
            List<DoubtView> doubts) {}

    record Quote(String id, String text, Link indicator, String source) {}

    record Promised(String id, String title, String owner, String source, String field) {}

    record Entry(String anchor, String heading, int depth) {}

    DocumentText(Here here, Document document) {
        this.here = here;
        this.document = document;
        this.anchors = document.allSections().map(Section::anchor).collect(Collectors.toSet());
    }

    static String quoteId(Indicator indicator) {
        return "ct-" + indicator.id();
    }

    static String commitmentId(Commitment commitment) {
        return "cam-ket-" + commitment.id();
    }

    List<Part> parts() {
        return document.allSections().map(this::part).toList();
    }

    /** Returns the quotes whose section is not in the text. */
    List<Quote> looseQuotes() {
        return quotes(document.indicators().stream().filter(indicator -> !placed(indicator.passage())));
    }

    /** Returns the commitments whose section is not in the text. */
    List<Promised> looseCommitments() {
        return promised(document.commitments().stream().filter(commitment -> !placed(commitment.passage())));
    }

    /** Returns the contents: all headings of a short text, the upper levels of a long one. */
    List<Entry> contents() {
        boolean all = anchors.size() <= SHORT;
        List<Entry> entries = new ArrayList<>();
        document.allSections()
                .filter(section -> all || section.level() <= CONTENTS_DEPTH)
                .forEach(section ->
                        entries.add(new Entry(section.anchor(), section.heading(), section.level() - 1)));
        return entries;
    }

    /** Returns the doubts that belong to no section of the text. */
    List<DoubtView> looseDoubts() {
        return allDoubts()
                .filter(doubt -> doubt.passage().filter(this::placed).isEmpty())
                .map(doubt -> DoubtView.of(here, doubt))
                .toList();
    }

    int doubtCount() {
        return (int) allDoubts().count();
    }

    private Stream<Doubt> allDoubts() {
        return Stream.concat(
                document.metadata().doubts().stream(),
                document.indicators().stream().flatMap(indicator -> indicator.doubts().stream()));
    }

    private boolean placed(Passage passage) {
        return anchors.contains(passage.anchor());
    }

    private Part part(Section section) {
        QuotedText text = new QuotedText(
                here.edition().html(section.markdown()).toString(), here.words().messages());
        List<Quote> apart = quotes(document.indicators().stream().filter(indicator -> at(section, indicator.passage())))
                .stream().filter(quote -> !text.mark(quote)).toList();
        return new Part(
                section.anchor(),
                "h" + Math.min(DEEPEST, section.level() + 1),
                section.heading(),
                !section.summary().isEmpty(),
                here.edition().html(section.summary()),
                text.html(),
                apart,
                promised(document.commitments().stream().filter(commitment -> at(section, commitment.passage()))),
                allDoubts()
                        .filter(doubt -> doubt.passage().filter(passage -> at(section, passage)).isPresent())
                        .map(doubt -> DoubtView.of(here, doubt))
                        .toList());
    }

    private static boolean at(Section section, Passage passage) {
        return section.anchor().equals(passage.anchor());
    }

    private List<Quote> quotes(Stream<Indicator> indicators) {
        return indicators
                .map(indicator -> new Quote(
                        quoteId(indicator),
                        indicator.quote(),
                        here.named(SiteUrl.indicator(document.folder(), indicator.id()), indicator.name()),
                        here.words().source(indicator.passage())))
                .toList();
    }

    private List<Promised> promised(Stream<Commitment> commitments) {
        return commitments
                .map(commitment -> new Promised(
                        commitmentId(commitment),
                        commitment.title(),
                        commitment.owner().orElse(""),
                        here.words().source(commitment.passage()),
                        FieldsPage.link(here, commitment.field()).text()))
                .toList();
    }
}
