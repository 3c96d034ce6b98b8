package vn.congkhai.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to build, and where to.
 *
 * @param site the folder that holds {@code site-config.yml} and {@code content/}
 * @param out the folder of the finished site; replaced as a whole
 * @param index the folder of the search index that belongs to it; replaced as a whole
 * @param lock names the lock that keeps two runs apart
 * @param asOf the day as of which lateness is told
 * @param sources folder of the source texts that every quote is to be held against, if it is to be
 * @param baseUrl the whole address of the site, in place of the one in its settings
 */
public record BuildRequest(Path site, Path out, Path index, String lock, LocalDate asOf, Optional<Path> sources, Optional<URI> baseUrl) {

    /**
     * Asks for the site that is published.
     *
     * @param out relative to the site folder, or absolute
     */
    public static BuildRequest publish(Path site, Path out, LocalDate asOf) {
        return new BuildRequest(site, site.resolve(out), publishedIndex(site), "build", asOf, Optional.empty(), Optional.empty());
    }

    /** Asks for a preview, which lives in a folder of its own and leaves the published site alone. */
    public static BuildRequest preview(Path site, LocalDate asOf) {
        Path state = StateFolder.of(site);
        return new BuildRequest(site, state.resolve("preview"), state.resolve("preview-index"), "preview", asOf, Optional.empty(), Optional.empty());
    }

    /** Returns the same request, with every quote held against the source texts in that folder. */
    public BuildRequest against(Path folder) {
        return new BuildRequest(site, out, index, lock, asOf, Optional.of(folder), baseUrl);
    }

    /** Returns the same request for a site that will stand at that address, whatever its settings say. */
    public BuildRequest at(URI address) {
        return new BuildRequest(site, out, index, lock, asOf, sources, Optional.of(address));
    }

    /** Returns the folder of the search index that belongs to the published site. */
    static Path publishedIndex(Path site) {
        return StateFolder.of(site).resolve("index");
    }
}
