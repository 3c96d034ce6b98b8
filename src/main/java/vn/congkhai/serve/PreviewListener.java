package vn.congkhai.serve;

import vn.congkhai.build.Outcome;

/** Hears what a preview does. Called from one thread at a time. */
public interface PreviewListener {

    /** A build is over. */
    void built(Outcome outcome);

    /** A build, or the watching of files, failed for a reason that is not in the content; the preview goes on. */
    void failed(Exception failure);
}
