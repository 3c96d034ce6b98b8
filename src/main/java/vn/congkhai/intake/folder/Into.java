package vn.congkhai.intake.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congkhai.content.ContentReader;
import vn.congkhai.intake.draft.Drafts;
import vn.congkhai.model.Place;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Nearest;

/** The folder of a commune, into which documents are imported. */
public sealed interface Into {

    /**
     * A folder into which documents may be written.
     *
     * @param site the site folder, absolute
     * @param folder absolute, below the content folder; it need not exist yet
     * @param place slug of the commune or province; empty for documents of places that nobody named
     */
    record Folder(Path site, Path folder, Optional<String> place) implements Into {}

    /**
     * A folder into which nothing may be written.
     *
     * @param message why, and what to do (Vietnamese)
     */
    record Wrong(String message) implements Into {}

    /** The names that may be part of an address. */
    Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /**
     * Returns the folder of a place of the site. Links are not followed: a document has to stand where its address says.
     *
     * @param lists the lists of the site, which name its places
     * @param into relative to the site folder, or absolute
     * @throws IOException when the folders cannot be looked at
     */
    static Into of(Path site, Site lists, Path into) throws IOException {
        Path content = site.resolve(ContentReader.FOLDER).normalize();
        Path folder = site.resolve(into).normalize();
        if (!folder.startsWith(content) || folder.equals(content) || folder.getNameCount() - content.getNameCount() > 2) {
            return new Wrong("--into phải là thư mục của một xã, như content/son-la/song-ma, không phải \"" + into + "\"");
        }
        if (!Files.isDirectory(content)) {
            return new Wrong("không có thư mục content trong \"" + site + "\"; chạy lệnh trong thư mục của trang, hoặc thêm --site");
        }
        Path step = content;
        for (Path name : content.relativize(folder)) {
            step = step.resolve(name);
            if (Files.exists(step, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(step, LinkOption.NOFOLLOW_LINKS)) {
                return new Wrong("\"" + site.relativize(step) + "\" là liên kết hoặc tệp, không phải thư mục thật; không ghi vào đó");
            }
        }
        if (Files.isSymbolicLink(content)) {
            return new Wrong("thư mục content là một liên kết; không ghi qua liên kết");
        }
        String slug = content.relativize(folder).toString().replace('\\', '/');
        if (slug.equals(Drafts.UNKNOWN_PLACE)) {
            return new Folder(site, folder, Optional.empty());
        }
        if (lists.places().stream().map(Place::slug).noneMatch(slug::equals)) {
            String near = Nearest.to(slug, lists.places().stream().map(Place::slug).toList())
                    .map(name -> "; có phải content/" + name + "?").orElse("; thêm nơi này vào places.yml trước");
            return new Wrong("content/places.yml không có nơi nào tên \"" + slug + "\"" + near);
        }
        return new Folder(site, folder, Optional.of(slug));
    }
}
