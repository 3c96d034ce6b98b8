package vn.congkhai.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import vn.congkhai.check.LinkCheck;
import vn.congkhai.model.SiteUrl;

/** Renders and writes pages on all cores. Of each page only its hash stays here, and its links and ids in the check. */
final class PageWriter {

    private final List<SiteUrl> pages;
    private final Function<SiteUrl, String> render;
    private final LinkCheck links;
    private final Path folder;
    private final BuildListener listener;
    private final Map<String, byte[]> hashes = new ConcurrentHashMap<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();

    PageWriter(
            List<SiteUrl> pages,
            Function<SiteUrl, String> render,
            LinkCheck links,
            Path folder,
            BuildListener listener) {
        this.pages = pages;
        this.render = render;
        this.links = links;
        this.folder = folder;
        this.listener = listener;
    }

    /** Writes all pages; returns when the last is written. */
    void write() throws IOException {
        try (Workers workers = new Workers()) {
            for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
                workers.start(this::writeSome);
            }
            workers.join();
        }
    }

    private void writeSome() throws IOException {
        int i = taken.getAndIncrement();
        while (i < pages.size() && !Thread.currentThread().isInterrupted()) {
            write(pages.get(i));
            listener.pages(written.incrementAndGet(), pages.size());
            i = taken.getAndIncrement();
        }
    }

    private void write(SiteUrl page) throws IOException {
        String html = render.apply(page);
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(page.file());
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        hashes.put(page.file(), Sha256.of(bytes));
        links.page(page.file(), html);
    }

    /** Returns the SHA-256 of each page written, by its file. */
    Map<String, byte[]> hashes() {
        return hashes;
    }
}
