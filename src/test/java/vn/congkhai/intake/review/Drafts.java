package vn.congkhai.intake.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congkhai.content.ContentReader;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.draft.DraftIndicator;
import vn.congkhai.intake.guard.Flag;
import vn.congkhai.intake.indicator.Findings;
import vn.congkhai.intake.indicator.FoundIndicator;
import vn.congkhai.intake.indicator.Indicators;
import vn.congkhai.intake.outline.Node;
import vn.congkhai.intake.outline.Outline;
import vn.congkhai.intake.read.Papers;
import vn.congkhai.intake.read.Reading;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.intake.write.FirstMetadata;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.SourceFile;
import vn.congkhai.problem.Problems;

/** Drafts of small documents. */
final class Drafts {

    private Drafts() {}

    static Draft of(String text, Flag... flags) throws IOException {
        return of(text.getBytes(StandardCharsets.UTF_8), "van-ban.txt", flags);
    }

    static Draft of(byte[] bytes, String name, Flag... flags) throws IOException {
        Catalogue catalogue = ContentReader.read(Path.of("").toAbsolutePath(), new Problems()).catalogue();
        Reading.Done done = (Reading.Done) Papers.read(bytes, name);
        Paper paper = done.paper();
        Outline outline = Outline.of(paper);
        Findings findings = Indicators.of(paper, catalogue, Optional.empty());
        SourceFile source = new SourceFile(name, done.sha256(), Optional.empty(), Optional.empty());
        List<DraftIndicator> indicators = new ArrayList<>();
        for (FoundIndicator found : findings.indicators()) {
            indicators.add(new DraftIndicator("muc-" + (indicators.size() + 1), anchor(outline, found.start()), found));
        }
        return new Draft("vi-du/minh-hoa/2026-01-15-ke-hoach", source, paper, outline,
                FirstMetadata.of(paper, outline, source, Optional.of("vi-du/minh-hoa")), indicators, findings, List.of(flags));
    }

    private static String anchor(Outline outline, int offset) {
        return outline.all().filter(node -> node.start() <= offset).map(Node::anchor).reduce("", (first, second) -> second);
    }
}
