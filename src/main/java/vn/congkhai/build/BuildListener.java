package vn.congkhai.build;

import java.time.Duration;

/** Hears how a run gets on. Called from several threads at once; a slow listener slows the run. */
public interface BuildListener {

    /** Hears nothing. */
    BuildListener SILENT = new BuildListener() {
    };

    /** A step begins. */
    default void started(Stage stage) {
    }

    /** Some more pages are written. */
    default void pages(int written, int total) {
    }

    /** A step is over, whether it went well or not; for every {@link #started} there is one call. */
    default void finished(Stage stage, Duration time) {
    }
}
