package vn.congkhai.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import vn.congkhai.check.LinkCheck;
import vn.congkhai.check.ModelCheck;
import vn.congkhai.check.SourceCheck;
import vn.congkhai.config.ConfigReader;
import vn.congkhai.config.SearchFiles;
import vn.congkhai.config.SiteConfig;
import vn.congkhai.content.ContentReader;
import vn.congkhai.content.FilePositions;
import vn.congkhai.markdown.Markdown;
import vn.congkhai.model.Document;
import vn.congkhai.model.DocumentStatus;
import vn.congkhai.model.Site;
import vn.congkhai.model.SiteUrl;
import vn.congkhai.opendata.OpenData;
import vn.congkhai.problem.Problems;
import vn.congkhai.render.Renderer;
import vn.congkhai.render.Theme;
import vn.congkhai.render.ThemeException;
import vn.congkhai.search.SearchDocuments;
import vn.congkhai.search.SearchIndex;
import vn.congkhai.search.export.ExportSizes;
import vn.congkhai.search.export.SearchExport;

/** One run of the recipe, from content files to a published site. */
public final class SiteBuild {

    private final BuildRequest request;
    private final BuildListener listener;
    private final Problems problems = new Problems();
    private final long start = System.nanoTime();

    private SiteBuild(BuildRequest request, BuildListener listener) {
        this.request = request;
        this.listener = listener;
    }

    /**
     * Builds the site and, if nothing is wrong with it, puts it in the place of the old one.
     *
     * @throws Refusal if the folders do not allow the run; nothing has been changed then
     * @throws IOException if a file cannot be read or written; the old site stands then
     */
    public static Outcome build(BuildRequest request, BuildListener listener) throws IOException {
        return new SiteBuild(request, listener).run(true);
    }

    /**
     * The same run, but for the last step: the old site stands, whatever is found.
     *
     * @throws Refusal if the folders do not allow the run; nothing has been changed then
     * @throws IOException if a file cannot be read or written
     */
    public static Outcome check(BuildRequest request, BuildListener listener) throws IOException {
        return new SiteBuild(request, listener).run(false);
    }

    private Outcome run(boolean publish) throws IOException {
        OutFolder out = OutFolder.of(request);
        RunLock lock = RunLock.take(request.site(), request.lock());
        try {
            out.recover();
            return recipe(out, publish);
        } finally {
            lock.close();
        }
    }

    private Outcome recipe(OutFolder out, boolean publish) throws IOException {
        Optional<SiteConfig> config = timed(Stage.CONFIG, () -> ConfigReader.read(request.site(), problems))
                .map(settings -> request.baseUrl().map(settings::at).orElse(settings));
        Site site = timed(Stage.CONTENT, () -> ContentReader.read(request.site(), request.asOf(), problems));
        timed(Stage.MODEL, () -> ModelCheck.check(site, new FilePositions(request.site()), problems));
        if (request.sources().isPresent()) {
            Path sources = request.sources().get();
            timed(Stage.SOURCES, () -> problems.addAll(SourceCheck.check(site, new FilePositions(request.site()), sources)));
        }
        if (config.isEmpty() || problems.hasErrors()) {
            return new Outcome.Failed(problems.sorted());
        }
        try {
            out.stage();
            Staged staged = write(site, config.get(), out);
            timed(Stage.LINKS, () -> checkLinks(staged, out.staging()));
            if (problems.hasErrors()) {
                return new Outcome.Failed(problems.sorted());
            }
            if (publish) {
                timed(Stage.SWAP, () -> publish(out, staged));
            }
            return new Outcome.Passed(summary(site, staged), problems.sorted());
        } catch (ThemeException faultyTheme) {
            problems.add(faultyTheme.problem());
            return new Outcome.Failed(problems.sorted());
        } finally {
            out.discard();
        }
    }

    /** What stands in the staging folder when all is written. */
    private record Staged(
            LinkCheck links, int pages, SortedSet<String> files, Map<String, byte[]> hashes, String indexStamp) {
    }

    private Staged write(Site site, SiteConfig config, OutFolder out) throws IOException {
        Path folder = out.staging();
        Theme theme = Theme.of(request.site());
        Renderer renderer = new Renderer(config, site, theme, request.asOf(), Markdown::html);
        List<SiteUrl> pages = renderer.pages();
        LinkCheck links = new LinkCheck(pages, config.baseUrl().map(Object::toString).orElse(""));
        PageWriter writer = new PageWriter(pages, renderer::render, links, folder, listener);
        String stamp = ContentStamp.of(request.site());
        try (Workers workers = new Workers()) {
            workers.start(() -> timed(Stage.PAGES, writer::write));
            workers.start(() -> timed(Stage.SEARCH, () -> index(site, config, out, stamp)));
            workers.start(() -> timed(Stage.DATA, () -> {
                theme.copyAssets(folder.resolve("assets"));
                OpenData.write(site, config, request.asOf(), pages, folder);
                Originals.copy(site, request.site(), folder);
            }));
            workers.join();
        }
        return new Staged(links, pages.size(), FileTree.files(folder), writer.hashes(), stamp);
    }

    private void index(Site site, SiteConfig config, OutFolder out, String stamp) throws IOException {
        SearchIndex.build(SearchDocuments.of(site, Markdown::text, request.asOf()), out.indexStaging(), stamp);
        SearchExport.write(out.indexStaging(), out.staging().resolve("search"), sizes(config.search()));
    }

    private static ExportSizes sizes(SearchFiles set) {
        return new ExportSizes(
                set.shardBytes().orElse(ExportSizes.DEFAULT.shardBytes()),
                set.packBytes().orElse(ExportSizes.DEFAULT.packBytes()),
                set.cardBytes().orElse(ExportSizes.DEFAULT.cardBytes()),
                set.mostFiles().orElse(ExportSizes.DEFAULT.mostFiles()));
    }

    private void checkLinks(Staged staged, Path folder) throws IOException {
        for (String file : staged.files()) {
            if (file.endsWith(".css")) {
                // Links are ASCII: bytes that are no UTF-8 elsewhere in a style sheet do not matter here.
                staged.links().style(file, new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8));
            }
        }
        problems.addAll(staged.links().finish(staged.files()));
    }

    private void publish(OutFolder out, Staged staged) throws IOException {
        Manifest.write(
                out.staging(), request.asOf().toString(), staged.indexStamp(), staged.files(), staged.hashes());
        out.swap();
    }

    private Summary summary(Site site, Staged staged) {
        List<Document> documents = site.documents().stream()
                .filter(document -> document.metadata().status() != DocumentStatus.WITHDRAWN)
                .toList();
        int indicators = documents.stream().mapToInt(document -> document.indicators().size()).sum();
        int searchFiles = (int) staged.files().stream().filter(file -> file.startsWith("search/")).count();
        return new Summary(
                documents.size(), indicators, staged.pages(), searchFiles, staged.files().size(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** A step that gives something. */
    private interface Step<T> {
        T run() throws IOException;
    }

    private <T> T timed(Stage stage, Step<T> step) throws IOException {
        long begin = System.nanoTime();
        listener.started(stage);
        try {
            return step.run();
        } finally {
            listener.finished(stage, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private void timed(Stage stage, Workers.Task step) throws IOException {
        timed(stage, () -> {
            step.run();
            return null;
        });
    }
}
