package vn.congkhai.intake.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.congkhai.content.ContentReader;
import vn.congkhai.content.YamlText;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.draft.Drafts;
import vn.congkhai.intake.read.Papers;
import vn.congkhai.intake.read.Reading;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.Period;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Problems;

/** Reads once more the original that a document was made of and that stands beside it. */
final class Original {

    private Original() {}

    /** Returns what is made of it; empty, with problems added, when it is not there or cannot be read. */
    static Optional<Draft> read(DocumentFolder place, Problems problems) throws IOException {
        Optional<YamlText> front = YamlText.read(place.site(), place.path(DocumentFolder.DOCUMENT), problems);
        if (front.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> file = front.get().text("source", "path").map(place::file).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            problems.add(Problem.error("no-original", Location.of(place.path(DocumentFolder.DOCUMENT)),
                    "Không có tệp gốc trong thư mục của văn bản, nên không dựng được trang rà soát.",
                    "Chép tệp gốc vào thư mục files và ghi đường dẫn ở source: path, hoặc nhập lại bằng congkhai import."));
            return Optional.empty();
        }
        Reading reading = Papers.read(file.get());
        if (reading instanceof Reading.Refused refused) {
            problems.addAll(refused.problems());
            return Optional.empty();
        }
        Catalogue catalogue = ContentReader.readLists(place.site(), new Problems()).catalogue();
        String folder = place.folder().substring(place.folder().lastIndexOf('/') + 1);
        String name = front.get().text("source", "file").orElse(String.valueOf(file.get().getFileName()));
        return Optional.of(Drafts.of((Reading.Done) reading, name, catalogue, front.get().text("place"), Optional.of(folder),
                front.get().text("period").flatMap(Period::parse)));
    }
}
