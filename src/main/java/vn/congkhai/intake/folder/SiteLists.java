package vn.congkhai.intake.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.congkhai.content.ContentReader;
import vn.congkhai.model.Catalogue;
import vn.congkhai.model.Site;
import vn.congkhai.problem.Problems;

/** Reads the lists of a site, as far as they can be read. */
public final class SiteLists {

    private SiteLists() {}

    /**
     * Returns the places, the catalogue and the other lists of a site; empty ones where there are none. What is wrong
     * in them is left for {@code check} to tell.
     *
     * @throws IOException when a file cannot be read
     */
    public static Site read(Path site) throws IOException {
        return Files.isDirectory(site.resolve(ContentReader.FOLDER))
                ? ContentReader.readLists(site, new Problems())
                : new Site(List.of(), new Catalogue(List.of(), List.of()), List.of(), List.of(), List.of());
    }
}
