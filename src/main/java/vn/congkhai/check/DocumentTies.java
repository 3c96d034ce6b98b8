package vn.congkhai.check;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congkhai.model.Annex;
import vn.congkhai.model.Document;
import vn.congkhai.model.Duty;
import vn.congkhai.model.Passage;
import vn.congkhai.model.Relation;
import vn.congkhai.model.Section;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Nearest;
import vn.congkhai.problem.Positions;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** What documents and duties say of other documents has to lead somewhere. */
final class DocumentTies {

    private static final String DUTIES = "content/duties.yml";

    private final Site site;
    private final Positions positions;
    private final Problems problems;
    private final Map<String, Document> documents;

    DocumentTies(Site site, Positions positions, Problems problems) {
        this.site = site;
        this.positions = positions;
        this.problems = problems;
        this.documents = site.documents().stream()
                .collect(Collectors.toMap(Document::folder, Function.identity()));
    }

    void check() {
        for (Document document : site.documents()) {
            String file = file(document.folder());
            for (Relation relation : document.metadata().relations()) {
                relation.document().ifPresent(folder -> checkTie(document, file, folder));
            }
            for (Annex annex : document.metadata().annexes()) {
                annex.document().ifPresent(folder -> checkTie(document, file, folder));
            }
        }
        site.duties().forEach(this::checkDuty);
    }

    private void checkTie(Document from, String file, String folder) {
        if (from.folder().equals(folder)) {
            tell("self-reference", file, "document", folder, "Văn bản dẫn tới chính nó.",
                    "Ghi thư mục của văn bản kia, hoặc null nếu nó không có trên trang này.");
        } else {
            checkFolder(file, folder);
        }
    }

    private void checkDuty(Duty duty) {
        duty.document().ifPresent(folder -> {
            checkFolder(DUTIES, folder);
            duty.passage().ifPresent(passage -> checkPassage(duty, folder, passage));
        });
    }

    private void checkPassage(Duty duty, String folder, Passage passage) {
        Document document = documents.get(folder);
        if (document == null) {
            return;
        }
        Set<String> anchors = document.allSections().map(Section::anchor).collect(Collectors.toSet());
        if (!anchors.contains(passage.anchor())) {
            problems.add(Problem.error("dangling-reference", positions.inRecord(DUTIES, duty.id(), "at"),
                    "Không có mục nào tên “" + passage.anchor() + "” trong " + file(folder) + ".",
                    meant(passage.anchor(), anchors, "Sửa mỏ neo theo đề mục của văn bản.")));
        }
    }

    /** A document whose own file has problems is no missing one. */
    private void checkFolder(String file, String folder) {
        if (!documents.containsKey(folder) && !positions.has(file(folder))) {
            tell("dangling-reference", file, "document", folder,
                    "Không có văn bản nào trong thư mục content/" + folder + ".",
                    meant(folder, documents.keySet(), "Sửa thư mục, hoặc để null nếu văn bản ấy không có trên trang này."));
        }
    }

    private void tell(String code, String file, String key, String value, String message, String hint) {
        for (Location location : positions.of(file, key, value)) {
            problems.add(Problem.error(code, location, message, hint));
        }
    }

    private static String meant(String word, Set<String> known, String otherwise) {
        return Nearest.to(word, known).map(near -> "Có phải bạn muốn viết “" + near + "”?").orElse(otherwise);
    }

    private static String file(String folder) {
        return "content/" + folder + "/document.md";
    }
}
