package vn.congkhai.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import vn.congkhai.build.BuildListener;
import vn.congkhai.build.BuildRequest;
import vn.congkhai.build.Outcome;
import vn.congkhai.build.RunLock;
import vn.congkhai.build.SiteBuild;
import vn.congkhai.build.Stage;

/**
 * A site served on the loopback address from a folder of its own, and built anew whenever its files change. While the
 * content has errors, the last good site goes on being served, with the errors laid over it.
 */
public final class Preview implements AutoCloseable {

    private final BuildRequest request;
    private final PreviewListener listener;
    private final PreviewState state = new PreviewState();
    private final ReloadStream reload = new ReloadStream();
    private final ReadWriteLock folder = new ReentrantReadWriteLock();
    private final RunLock lock;
    private final PreviewServer server;
    private final SiteWatcher watcher;

    private Preview(Path site, int port, LocalDate asOf, PreviewListener listener) throws IOException {
        this.request = BuildRequest.preview(site, asOf);
        this.listener = listener;
        this.lock = RunLock.take(site, "serve");
        try {
            this.server = PreviewServer.listen(
                    port, new SiteFiles(request.out(), folder.readLock()), state, reload);
        } catch (IOException failure) {
            lock.close();
            throw failure;
        }
        this.watcher = new SiteWatcher(site, this::build, listener::failed);
    }

    /**
     * Builds the site, and serves it until the preview is closed.
     *
     * @param port the wanted one; when it is taken, the next free one is used; 0 for any
     * @throws vn.congkhai.build.Refusal if another preview of the same site runs
     * @throws IOException if no port is free
     */
    public static Preview start(Path site, int port, LocalDate asOf, PreviewListener listener) throws IOException {
        Preview preview = new Preview(site, port, asOf, listener);
        preview.watch();
        preview.build();
        preview.server.start();
        return preview;
    }

    /** Returns the port that is listened on. */
    public int port() {
        return server.port();
    }

    /** A preview that cannot hear of changes is still worth having. */
    private void watch() {
        try {
            watcher.start();
        } catch (IOException failure) {
            listener.failed(failure);
        }
    }

    /** One build at a time: a change that comes in meanwhile is built after it. */
    private synchronized void build() {
        try {
            Outcome outcome = SiteBuild.build(request, new SwapGate());
            state.set(outcome instanceof Outcome.Failed failed ? failed.problems() : List.of());
            listener.built(outcome);
        } catch (IOException | RuntimeException failure) {
            state.fail(failure);
            listener.failed(failure);
        }
        reload.send();
    }

    /** Keeps requests out of the short time in which the folder of the site is renamed. */
    private final class SwapGate implements BuildListener {

        @Override
        public void started(Stage stage) {
            if (stage == Stage.SWAP) {
                folder.writeLock().lock();
            }
        }

        @Override
        public void finished(Stage stage, Duration time) {
            if (stage == Stage.SWAP) {
                folder.writeLock().unlock();
            }
        }
    }

    /** Stops watching and serving; a build that runs is left to end with the process. */
    @Override
    public void close() throws IOException {
        watcher.close();
        reload.close();
        server.stop();
        lock.close();
    }
}
