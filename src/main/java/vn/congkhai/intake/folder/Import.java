package vn.congkhai.intake.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.draft.DraftContent;
import vn.congkhai.intake.draft.Drafts;
import vn.congkhai.intake.guard.Flag;
import vn.congkhai.intake.merge.Existing;
import vn.congkhai.intake.read.Papers;
import vn.congkhai.intake.read.Reading;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.problem.Severity;

/** Turns official documents into folders of content files. */
public final class Import {

    private final ImportRequest request;
    private final Consumer<String> progress;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private Import(ImportRequest request, Consumer<String> progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Reads all files, and writes a folder for each of them or, when one of them has a problem, nothing at all. A document
     * that is there already keeps what people decided about it.
     *
     * @param progress is told what is being done (Vietnamese)
     * @throws IOException when a file cannot be read or written; nothing new is left behind then
     */
    public static ImportOutcome run(ImportRequest request, Consumer<String> progress) throws IOException {
        return new Import(request, progress).run();
    }

    private ImportOutcome run() throws IOException {
        Optional<Known> known = request.into().isPresent() ? Optional.of(Known.of(request.into().get())) : Optional.empty();
        for (int at = 0; at < request.files().size(); at++) {
            Path file = request.files().get(at);
            progress.accept("Đọc " + (at + 1) + "/" + request.files().size() + ": " + file.getFileName());
            read(file, known);
        }
        if (!problems.isEmpty()) {
            return new ImportOutcome.Refused(problems);
        }
        progress.accept("Soát các tệp nội dung");
        List<Imported> documents = request.dryRun() ? tried() : written();
        return problems.isEmpty() ? new ImportOutcome.Done(documents) : new ImportOutcome.Refused(problems);
    }

    private void read(Path file, Optional<Known> known) throws IOException {
        Reading reading = Papers.read(file);
        if (reading instanceof Reading.Refused refused) {
            problems.addAll(refused.problems());
            return;
        }
        Reading.Done done = (Reading.Done) reading;
        String name = file.getFileName().toString();
        Draft draft = Drafts.of(done, name, request.lists().catalogue(), request.place(), request.name(), request.period());
        draft.flags().stream().map(Flag::problem).filter(problem -> problem.severity() == Severity.ERROR).forEach(problems::add);
        Optional<Existing> existing = known.isPresent() ? known.get().of(draft, request.name()) : Optional.empty();
        if (existing.isPresent()) {
            draft = draft.in(existing.get().document().folder());
        }
        List<Problem> warnings = new ArrayList<>(done.warnings());
        OtherPlace.warning(draft, request).ifPresent(warnings::add);
        candidates.add(new Candidate(file, draft, warnings, existing));
        if (!request.dryRun()) {
            complete(draft, existing.isPresent());
        }
    }

    /** Tells what a person has to say before the document can be written. */
    private void complete(Draft draft, boolean existed) {
        String name = draft.source().name();
        if (draft.folder().isEmpty()) {
            tell("no-date", name, "Văn bản không ghi ngày thông qua hay ngày ban hành, nên không đặt tên thư mục được.",
                    "Chạy lại với --name, ví dụ --name 2026-01-15-ke-hoach-2026.");
        }
        if (!existed) {
            draft.metadata().adopted().map(Object::toString).filter(day -> request.name().filter(own -> isOtherDay(own, day)).isPresent())
                    .ifPresent(day -> tell("name-date", name, "Văn bản thông qua ngày " + day + ", nhưng --name ghi " + request.name().get() + ".",
                            "Dùng tên bắt đầu bằng " + day + ", hoặc không có ngày."));
        }
        if (!new DraftContent(draft, request.lists().catalogue()).hasPeriods()) {
            tell("no-period", name, "Văn bản không nêu năm hay giai đoạn của các chỉ tiêu.",
                    "Chạy lại với --period, ví dụ --period 2026 hoặc --period 2026/2030.");
        }
    }

    private static boolean isOtherDay(String name, String day) {
        return name.matches("\\d{4}-\\d{2}-\\d{2}(-.*)?") && !name.startsWith(day);
    }

    private List<Imported> tried() throws IOException {
        List<Imported> documents = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean whole = request.into().isPresent() && !candidate.draft().folder().isEmpty()
                    && new DraftContent(candidate.draft(), request.lists().catalogue()).hasPeriods();
            if (whole) {
                try (Staging staging = Staging.aside(request.site())) {
                    new Staged(request, staging, problems).document(candidate).ifPresent(documents::add);
                }
            } else {
                documents.add(new Imported(candidate.draft(), candidate.warnings(), List.of(), List.of(), false, List.of()));
            }
        }
        return documents;
    }

    private List<Imported> written() throws IOException {
        Path folder = request.into().orElseThrow().folder();
        List<Path> made = Placing.make(folder);
        List<Imported> documents = new ArrayList<>();
        try (Staging staging = Staging.in(folder, request.site())) {
            Staged staged = new Staged(request, staging, problems);
            Set<String> addresses = new HashSet<>();
            for (Candidate candidate : candidates) {
                if (addresses.add(candidate.draft().folder())) {
                    staged.document(candidate).ifPresent(documents::add);
                } else {
                    tell("same-folder", candidate.draft().source().name(), "Hai tệp cùng vào thư mục " + candidate.draft().folder() + ".",
                            "Nhập từng tệp một, mỗi tệp với --name riêng.");
                }
            }
            if (problems.isEmpty()) {
                Placing.move(staging, folder, documents.stream().filter(document -> !document.files().isEmpty())
                        .map(document -> document.draft().folder()).toList());
            }
        } finally {
            Placing.removeEmpty(made);
        }
        return documents;
    }

    private void tell(String code, String file, String message, String hint) {
        problems.add(Problem.error(code, Location.of(file), message, hint));
    }
}
