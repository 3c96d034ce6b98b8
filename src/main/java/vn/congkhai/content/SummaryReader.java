package vn.congkhai.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congkhai.model.Metadata;
import vn.congkhai.model.Section;
import vn.congkhai.model.TextKind;
import vn.congkhai.problem.Problem;
import vn.congkhai.source.TextFile;

/** Reads {@code summary.md}: what editors say in plain words about sections of an official text. */
final class SummaryReader {

    private final DocumentScope scope;
    private final TextFile file;
    private final Map<String, String> summaries = new HashMap<>();

    SummaryReader(DocumentScope scope, TextFile file) {
        this.scope = scope;
        this.file = file;
    }

    /** Returns the sections with their summaries; one about a section that is not there is told. */
    List<Section> read(List<Section> sections, Optional<Metadata> metadata) {
        if (metadata.filter(data -> data.text() == TextKind.SUMMARY).isPresent()) {
            scope.problems().add(Problem.error("summary-twice", file.atLine(1),
                    "Văn bản ghi “text: summary”, tức là document.md đã là bản tóm tắt.",
                    "Đưa phần này vào document.md, hoặc ghi “text: official” nếu document.md là toàn văn."));
        }
        Names own = new Names("mục", file.path());
        new SectionsReader(file, own, scope.problems()).read(1).forEach(this::take);
        return sections.stream().map(this::with).toList();
    }

    private void take(Section section) {
        if (!scope.anchors().knows(section.anchor())) {
            scope.problems().add(scope.anchors().missing(file.atLine(section.line()), section.anchor()));
        }
        summaries.put(section.anchor(), section.markdown());
        section.children().forEach(this::take);
    }

    private Section with(Section section) {
        return new Section(section.anchor(), section.level(), section.heading(), section.line(), section.markdown(),
                summaries.getOrDefault(section.anchor(), ""), section.children().stream().map(this::with).toList());
    }
}
