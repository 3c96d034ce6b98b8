package vn.congkhai.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Calls back once for every burst of changes to the files that a site is made from. */
final class SiteWatcher {

    private static final Set<String> WATCHED = Set.of("content", "templates", "site-config.yml");

    /** Editors save a file in several steps; the burst is over when nothing has come for so long. */
    private static final long QUIET_MILLIS = 150;

    private final Path site;
    private final Runnable changed;
    private final Consumer<IOException> failed;
    private final WatchService service;

    SiteWatcher(Path site, Runnable changed, Consumer<IOException> failed) throws IOException {
        this.site = site;
        this.changed = changed;
        this.failed = failed;
        this.service = FileSystems.getDefault().newWatchService();
    }

    void start() throws IOException {
        register(site);
        watchFolders();
        Thread thread = new Thread(this::watch, "watcher");
        thread.setDaemon(true);
        thread.start();
    }

    void close() throws IOException {
        service.close();
    }

    private void watch() {
        try {
            while (true) {
                if (matters(service.take())) {
                    settle();
                    watchFolders();
                    changed.run();
                }
            }
        } catch (ClosedWatchServiceException closed) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            failed.accept(failure);
        }
    }

    private void settle() throws InterruptedException {
        for (WatchKey key = next(); key != null; key = next()) {
            matters(key);
        }
    }

    private WatchKey next() throws InterruptedException {
        return service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Tells whether the events of a key are about the site, and makes the key ready for the next ones. */
    private boolean matters(WatchKey key) {
        Path folder = (Path) key.watchable();
        boolean matters = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            String name = String.valueOf(event.context());
            boolean lost = event.kind() == StandardWatchEventKinds.OVERFLOW;
            boolean temporary = name.startsWith(".") || name.endsWith("~");
            matters |= lost || !temporary && (!folder.equals(site) || WATCHED.contains(name));
        }
        key.reset();
        return matters;
    }

    /** A folder that is watched already stays as it is; new ones join. */
    private void watchFolders() throws IOException {
        for (String name : WATCHED) {
            if (Files.isDirectory(site.resolve(name))) {
                Files.walkFileTree(site.resolve(name), new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                            throws IOException {
                        register(folder);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                        if (failure instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw failure;
                    }
                });
            }
        }
    }

    private void register(Path folder) throws IOException {
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (NoSuchFileException gone) {
            return;
        }
    }
}
