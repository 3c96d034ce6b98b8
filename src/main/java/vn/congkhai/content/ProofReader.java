package vn.congkhai.content;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congkhai.model.Proof;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;

/** Reads what shows that something was disclosed, and tells published files of a place that nothing leads to. */
final class ProofReader {

    private static final Pattern FILE =
            Pattern.compile("(?:(" + Forms.SLUG + ")/)?" + PublishedFiles.FOLDER + "/[a-z0-9]+(?:[._-]+[a-z0-9]+)*");

    private final LedgerScope scope;
    private final Set<String> used = new HashSet<>();

    ProofReader(LedgerScope scope) {
        this.scope = scope;
    }

    /** Returns the proof that a cell names; empty, and told, when it names none. */
    Optional<Proof> read(Row row, String column) {
        String hint = "Ghi liên kết https://…, một tệp như files/niem-yet.pdf trong content/" + scope.place()
                + "/, hoặc tên thư mục của một văn bản.";
        Optional<String> text = row.required(column, "liên kết hoặc tệp chứng minh việc công khai", hint);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (isWeb(text.get())) {
            return Optional.of(new Proof.Web(text.get()));
        }
        if (scope.folders().contains(scope.place() + "/" + text.get())) {
            return Optional.of(new Proof.Paper(scope.place() + "/" + text.get()));
        }
        Matcher file = FILE.matcher(text.get());
        if (!file.matches()) {
            row.fail("bad-proof", column, "Không đọc được “" + text.get() + "” là liên kết, tệp hay văn bản nào.", hint);
            return Optional.empty();
        }
        used.add(text.get());
        if (!Entries.isFile(scope.site(), scope.path(text.get()))) {
            row.fail("missing-file", column, "Không có tệp " + text.get() + " trong content/" + scope.place() + ".",
                    "Chép tệp vào, hoặc sửa tên.");
            return Optional.empty();
        }
        return Optional.of(new Proof.PublishedFile(scope.place() + "/" + text.get()));
    }

    /** Tells files and folders in the place's folder of files that no row leads to. */
    void checkListing() throws IOException {
        Path folder = scope.site().resolve(scope.path(PublishedFiles.FOLDER));
        if (!Files.isDirectory(folder)) {
            return;
        }
        Entries entries = new Entries(scope.site(), scope.problems());
        for (Path entry : entries.of(folder)) {
            String path = PublishedFiles.FOLDER + "/" + Entries.name(entry);
            Location location = Location.of(entries.relative(entry));
            if (Files.isDirectory(entry)) {
                scope.problems().add(Problem.error("unknown-folder", location,
                        "Trong files/ chỉ có tệp, không có thư mục.", "Đưa các tệp ra files/."));
            } else if (!used.contains(path)) {
                scope.problems().add(Problem.error("unlisted-file", location,
                        "Không dòng nào trong disclosures.csv dẫn tới tệp này.",
                        "Ghi " + path + " ở cột url_or_file của một dòng, hoặc xóa tệp."));
            }
        }
    }

    private static boolean isWeb(String text) {
        try {
            URI address = new URI(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
