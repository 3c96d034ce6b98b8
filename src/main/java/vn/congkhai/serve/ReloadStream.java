package vn.congkhai.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Tells the browsers that hold a page open when there is a new one, by server-sent events. */
final class ReloadStream {

    /** A browser that has gone away is only noticed by writing to it. */
    private static final long HEARTBEAT_MILLIS = 15_000;

    private long builds;
    private boolean closed;

    synchronized void send() {
        builds++;
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Returns how many builds there have been. */
    synchronized long builds() {
        return builds;
    }

    /**
     * Writes events to one browser until it goes away or the preview is closed.
     *
     * @param seen the build that the page at hand was made by
     */
    void serve(OutputStream out, long seen) throws IOException {
        write(out, ": connected\n\n");
        long last = seen;
        while (true) {
            long now = await(last);
            if (now < 0) {
                return;
            }
            write(out, now == last ? ": still here\n\n" : "event: reload\ndata: " + now + "\n\n");
            last = now;
        }
    }

    /** Returns the number of builds when it grows or some time has passed, or -1 when the preview is closed. */
    private synchronized long await(long last) throws IOException {
        try {
            if (!closed && builds == last) {
                wait(HEARTBEAT_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
        return closed ? -1 : builds;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
