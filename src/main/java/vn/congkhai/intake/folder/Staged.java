package vn.congkhai.intake.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.merge.Existing;
import vn.congkhai.intake.merge.Merge;
import vn.congkhai.intake.merge.Merged;
import vn.congkhai.model.SourceFile;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;

/** Writes documents into a staging folder and reads them back. */
final class Staged {

    private final ImportRequest request;
    private final Staging staging;
    private final List<Problem> problems;

    /** @param problems takes in what keeps a document from being written */
    Staged(ImportRequest request, Staging staging, List<Problem> problems) {
        this.request = request;
        this.staging = staging;
        this.problems = problems;
    }

    /** Returns the document, whose files stand in the staging folder then; empty, with problems added, when it is not fit. */
    Optional<Imported> document(Candidate candidate) throws IOException {
        if (candidate.existing().isPresent()) {
            return again(candidate, candidate.existing().get());
        }
        String address = candidate.draft().folder();
        Path there = request.into().orElseThrow().folder().resolve(address.substring(address.lastIndexOf('/') + 1));
        if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            tell("folder-exists", candidate, "Đã có thư mục content/" + address + " mà không đọc được văn bản trong đó.",
                    "Sửa các lỗi mà congkhai check báo ở thư mục ấy, hoặc đặt tên khác bằng --name.");
            return Optional.empty();
        }
        Draft draft = sure(candidate);
        ContentFiles files = ContentFiles.of(draft, request.lists().catalogue());
        problems.addAll(check(candidate, files, false));
        return Optional.of(new Imported(draft, candidate.warnings(), files.rows(), files.names(draft), false, List.of()));
    }

    private Optional<Imported> again(Candidate candidate, Existing existing) throws IOException {
        if (!existing.errors().isEmpty()) {
            tell("existing-errors", candidate, "Văn bản đã có trong content/" + candidate.draft().folder() + " mà tệp nội dung của nó còn lỗi.",
                    "Sửa các lỗi sau rồi nhập lại.");
            problems.addAll(existing.errors());
            return Optional.empty();
        }
        if (hasLinks(existing.path())) {
            tell("link-inside", candidate, "Trong content/" + candidate.draft().folder() + " có liên kết (symlink).",
                    "Thay liên kết bằng tệp thật rồi nhập lại.");
            return Optional.empty();
        }
        SourceFile source = existing.document().metadata().source();
        if (!existing.isSummary() && source.sha256().equals(candidate.draft().source().sha256())) {
            return Optional.of(new Imported(candidate.draft(), candidate.warnings(), existing.rows(), List.of(), true,
                    List.of("Chính tệp này đã được nhập; không có gì đổi.")));
        }
        if (!existing.isSummary() && !request.replaceText() && Originals.isChangedByHand(existing)) {
            tell("changed-by-hand", candidate, "Phần chữ trong content/" + candidate.draft().folder()
                            + "/document.md không còn như máy đã đọc từ bản gốc cũ: có người đã sửa.",
                    "Chép lại chỗ đã sửa nếu còn cần, rồi chạy lại với --replace-text để thay cả phần chữ.");
            return Optional.empty();
        }
        Draft draft = sure(candidate);
        Staging.delete(staging.folder(draft.folder()));
        copy(existing.path(), staging.folder(draft.folder()));
        Merged merged = Merge.of(existing, draft, request.lists().catalogue());
        ContentFiles files = ContentFiles.of(merged);
        Originals.remove(staging.folder(draft.folder()), source, draft.source(), files);
        problems.addAll(check(new Candidate(candidate.file(), draft, candidate.warnings(), candidate.existing()), files, true));
        return Optional.of(new Imported(draft, candidate.warnings(), files.rows(), files.names(draft), true, merged.differences()));
    }

    /** Returns the draft without readings that the rules of content do not bear out. */
    private Draft sure(Candidate candidate) throws IOException {
        ContentFiles files = ContentFiles.of(candidate.draft(), request.lists().catalogue());
        Set<Integer> unsure = ReadBack.indicators(check(candidate, files, false), files);
        return unsure.isEmpty() ? candidate.draft() : Unsure.without(candidate.draft(), unsure);
    }

    private List<Problem> check(Candidate candidate, ContentFiles files, boolean existed) throws IOException {
        Draft draft = candidate.draft();
        files.write(staging.folder(draft.folder()), candidate.file(), draft.source().path().orElseThrow());
        return ReadBack.problems(staging, draft.folder(), existed);
    }

    private static boolean hasLinks(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.anyMatch(Files::isSymbolicLink);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private void tell(String code, Candidate candidate, String message, String hint) {
        problems.add(Problem.error(code, Location.of(candidate.draft().source().name()), message, hint));
    }
}
