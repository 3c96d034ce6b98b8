package vn.congkhai.cli;

import java.time.Duration;
import vn.congkhai.build.BuildListener;
import vn.congkhai.build.Stage;

/** Shows how a run gets on: one line that is written over on a terminal, or one line a step with its time. */
final class Progress implements BuildListener {

    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final int PAGES_A_LINE = 50;

    private final Console console;
    private final boolean steps;

    /** @param steps whether every step is told, with its time */
    Progress(Console console, boolean steps) {
        this.console = console;
        this.steps = steps;
    }

    @Override
    public synchronized void started(Stage stage) {
        if (console.terminal()) {
            show(stage.label() + "…");
        }
    }

    @Override
    public void pages(int written, int total) {
        if (console.terminal() && written % PAGES_A_LINE == 0) {
            show(Stage.PAGES.label() + " " + Numbers.count(written) + "/" + Numbers.count(total));
        }
    }

    @Override
    public synchronized void finished(Stage stage, Duration time) {
        if (steps) {
            clear();
            console.err().println("  " + stage.label() + ": " + Numbers.seconds(time));
        }
    }

    /** Shows what is being done. */
    void tell(String step) {
        if (console.terminal()) {
            show(step + "…");
        }
    }

    /** Takes the line off the terminal. */
    synchronized void clear() {
        if (console.terminal()) {
            console.err().print(CLEAR_LINE);
            console.err().flush();
        }
    }

    private synchronized void show(String text) {
        console.err().print(CLEAR_LINE + text);
        console.err().flush();
    }
}
