package vn.congkhai.build;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Runs tasks side by side. The first failure stops the others: their threads are interrupted. */
final class Workers implements AutoCloseable {

    /** Something to do that may fail. */
    interface Task {
        void run() throws IOException;
    }

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final ExecutorCompletionService<Void> tasks = new ExecutorCompletionService<>(pool);
    private int running;

    void start(Task task) {
        Callable<Void> call = () -> {
            task.run();
            return null;
        };
        tasks.submit(call);
        running++;
    }

    /** Waits for all tasks, and throws what the first that failed has thrown. */
    void join() throws IOException {
        for (; running > 0; running--) {
            try {
                tasks.take().get();
            } catch (ExecutionException failed) {
                throw rethrown(failed.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("the run was interrupted");
            }
        }
    }

    private static IOException rethrown(Throwable cause) {
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    /** Returns when no task runs any more. */
    @Override
    public void close() {
        pool.shutdownNow();
        boolean interrupted = false;
        while (true) {
            try {
                if (pool.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
