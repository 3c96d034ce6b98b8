package vn.congkhai.intake.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congkhai.intake.draft.Draft;
import vn.congkhai.intake.merge.Existing;
import vn.congkhai.model.Metadata;

/** The documents that a commune has already. */
final class Known {

    private final Path site;
    private final List<Existing> documents = new ArrayList<>();

    private Known(Path site) {
        this.site = site;
    }

    /** Reads the documents of a commune; those that cannot be read are left out. */
    static Known of(Into.Folder into) throws IOException {
        Known known = new Known(into.site());
        if (Files.isDirectory(into.folder())) {
            try (Stream<Path> listed = Files.list(into.folder())) {
                for (Path folder : listed.filter(Known::isDocument).sorted().toList()) {
                    Existing.read(into.site(), known.address(folder)).ifPresent(known.documents::add);
                }
            }
        }
        return known;
    }

    /**
     * Returns the document that a draft is a new reading of: that in the folder that a person named, or else one from
     * the same file, with the same number of the same day, or in the folder that the draft would get.
     */
    Optional<Existing> of(Draft draft, Optional<String> name) {
        if (name.isPresent()) {
            return documents.stream().filter(one -> one.path().getFileName().toString().equals(name.get())).findFirst();
        }
        Metadata now = draft.metadata();
        return documents.stream().filter(one -> one.document().metadata().source().sha256().equals(now.source().sha256())).findFirst()
                .or(() -> documents.stream().filter(one -> isSame(one.document().metadata(), now)).findFirst())
                .or(() -> documents.stream().filter(one -> address(one.path()).equals(draft.folder())).findFirst());
    }

    private static boolean isSame(Metadata one, Metadata other) {
        return one.number().isPresent() && one.number().equals(other.number()) && one.adopted().isPresent()
                && one.adopted().equals(other.adopted()) && one.kind() == other.kind();
    }

    /** Returns the address of a document's folder. */
    String address(Path folder) {
        return site.resolve("content").relativize(folder).toString().replace('\\', '/');
    }

    private static boolean isDocument(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.isRegularFile(folder.resolve("document.md"))
                && Into.NAME.matcher(folder.getFileName().toString()).matches();
    }
}
