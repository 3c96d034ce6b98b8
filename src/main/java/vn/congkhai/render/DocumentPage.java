package vn.congkhai.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congkhai.model.Alternative;
import vn.congkhai.model.Annex;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Relation;
import vn.congkhai.model.RelationKind;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.model.SourceFile;
import vn.congkhai.model.StatedGroup;
import vn.congkhai.model.TextKind;

/** The page of a document. */
final class DocumentPage {

    private DocumentPage() {}

    /** {@code told} tells it from others of its name: the document, nothing among its own. */
    record IndicatorRow(Link link, List<SafeString> targets, StatusView status, String told) {}

    record IndicatorGroup(String name, List<IndicatorRow> rows) {}

    /** What the text says it holds and what was found; no name when it is the count of the whole. */
    record Stated(String name, String stated, String found, boolean differs) {}

    record AnnexRow(Link link, boolean received, String ask) {}

    record RelationRow(String kind, Link link) {}

    record Source(String name, String sha256, String note, Link file) {}

    record View(
            SafeString identity,
            String state,
            Link replacement,
            String banner,
            String summary,
            boolean isSummary,
            List<Stated> stated,
            String scoreboard,
            List<IndicatorGroup> groups,
            List<Amendment> changes,
            List<DocumentText.Entry> contents,
            List<DocumentText.Part> parts,
            List<DocumentText.Quote> looseQuotes,
            List<DocumentText.Promised> looseCommitments,
            List<Alternative> alternatives,
            List<AnnexRow> annexes,
            boolean annexMissing,
            DutyBoard duties,
            List<ObligationRow> obligations,
            List<DoubtView> looseDoubts,
            int doubtCount,
            List<EventRow> history,
            List<RelationRow> relations,
            List<String> basis,
            List<Identity.Fact> facts,
            List<Link> downloads,
            Source source,
            String reviewed,
            List<SafeString> missing,
            String script,
            Feedback feedback) {}

    static Sheet of(Here here, Document document) {
        Metadata metadata = document.metadata();
        if (metadata.status() == DocumentStatus.WITHDRAWN) {
            return WithdrawnPage.of(here, document);
        }
        Identity identity = new Identity(here, document);
        DocumentText text = new DocumentText(here, document);
        View view = new View(
                identity.line(),
                identity.state(),
                replacement(here, document),
                banner(here, metadata),
                metadata.summary(),
                metadata.text() == TextKind.SUMMARY,
                stated(here, document),
                scoreboard(here, document),
                groups(here, document),
                Amendment.of(here, document),
                text.contents(),
                text.parts(),
                text.looseQuotes(),
                text.looseCommitments(),
                metadata.alternatives(),
                metadata.annexes().stream().map(annex -> annex(here, annex)).toList(),
                HomePage.lacksAnnex(document),
                duties(here, document),
                ObligationRow.about(here, document),
                text.looseDoubts(),
                text.doubtCount(),
                DocumentHistory.of(here, document),
                relations(here, document),
                metadata.basis(),
                identity.facts(),
                downloads(here, document),
                source(here, document),
                reviewed(here, document),
                MissingParts.of(here, document),
                here.to(new SiteUrl("assets/pages/cite.mjs")),
                Feedback.of(here, document));
        return new Sheet(
                "document", metadata.label(), metadata.summary(), Crumbs.to(here, document), view);
    }

    /** Returns what sets a draft or a Party document apart; empty for others. */
    static String banner(Here here, Metadata metadata) {
        boolean draft = metadata.status() == DocumentStatus.DRAFT;
        if (metadata.party()) {
            return here.text(draft ? "banner.party-draft" : "banner.party");
        }
        return draft ? here.text("banner.draft") : "";
    }

    /** Returns who compared the content with the source. */
    static String reviewed(Here here, Document document) {
        return document.metadata().reviewedBy()
                .map(who -> here.text("document.reviewed", who))
                .orElseGet(() -> here.text("document.not-reviewed"));
    }

    static Link replacement(Here here, Document document) {
        return here.index().incoming(document.folder()).stream()
                .filter(incoming -> incoming.relation().kind() == RelationKind.REPLACES)
                .findFirst()
                .map(incoming -> here.document(incoming.from()))
                .orElseGet(() -> Link.none(""));
    }

    /** Returns the count of the whole document, then the groups whose count is not what the text says. */
    private static List<Stated> stated(Here here, Document document) {
        List<Stated> rows = new ArrayList<>();
        for (StatedGroup group : document.metadata().statedGroups()) {
            int found = (int) document.indicators().stream()
                    .filter(indicator -> indicator.group().equals(group.name()))
                    .count();
            rows.add(stated(here, group.name(), group.count(), found));
        }
        rows.removeIf(row -> !row.differs());
        document.metadata().statedIndicators().ifPresent(
                count -> rows.add(0, stated(here, "", count, document.indicators().size())));
        return rows;
    }

    private static Stated stated(Here here, String name, int stated, int found) {
        return new Stated(name, here.number(stated), here.number(found), stated != found);
    }

    private static String scoreboard(Here here, Document document) {
        if (document.indicators().isEmpty() || !here.index().takesPart(document)) {
            return "";
        }
        return Tally.of(here.edition(), List.of(document)).text(here.words().messages());
    }

    private static List<IndicatorGroup> groups(Here here, Document document) {
        Map<String, List<IndicatorRow>> groups = new LinkedHashMap<>();
        document.indicators().forEach(indicator -> {
            IndicatorLine line = new IndicatorLine(document, indicator);
            groups.computeIfAbsent(indicator.group(), none -> new ArrayList<>())
                    .add(new IndicatorRow(line.link(here), line.targets(here), line.status(here), ""));
        });
        List<IndicatorGroup> views = new ArrayList<>();
        groups.forEach((name, rows) -> views.add(new IndicatorGroup(name, rows)));
        return views;
    }

    private static AnnexRow annex(Here here, Annex annex) {
        return new AnnexRow(
                here.document(annex.document(), annex.name()), annex.received(), annex.ask().orElse(""));
    }

    private static DutyBoard duties(Here here, Document document) {
        return DutyBoard.of(here, here.index().site().duties().stream()
                .filter(duty -> duty.document().filter(document.folder()::equals).isPresent())
                .toList());
    }

    static List<RelationRow> relations(Here here, Document document) {
        List<RelationRow> rows = new ArrayList<>();
        Messages messages = here.words().messages();
        for (Relation relation : document.metadata().relations()) {
            rows.add(new RelationRow(
                    messages.word("relation", relation.kind().word()),
                    here.document(relation.document(), relation.title())));
        }
        for (SiteIndex.Incoming incoming : here.index().incoming(document.folder())) {
            rows.add(new RelationRow(
                    messages.word("relation-from", incoming.relation().kind().word()),
                    here.document(incoming.from())));
        }
        return rows;
    }

    private static List<Link> downloads(Here here, Document document) {
        if (document.indicators().isEmpty()) {
            return List.of();
        }
        return List.of(
                here.link(DataPage.indicatorsOf(document, "csv"), here.text("download.csv")),
                here.link(DataPage.indicatorsOf(document, "json"), here.text("download.json")));
    }

    static Source source(Here here, Document document) {
        SourceFile source = document.metadata().source();
        Link file = source.path()
                .map(path -> here.link(new SiteUrl(document.folder() + "/" + path), here.text("download.original")))
                .orElseGet(() -> Link.none(""));
        return new Source(source.name(), source.sha256(), source.note().orElse(""), file);
    }
}
