package vn.congkhai.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void joinReturnsWhenAllTasksAreDone() throws IOException {
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = new Workers()) {
            workers.start(done::incrementAndGet);
            workers.start(done::incrementAndGet);
            workers.join();
            assertThat(done).hasValue(2);
        }
    }

    @Test
    void firstFailureIsThrownAndTheOthersAreInterrupted() {
        CountDownLatch interrupted = new CountDownLatch(1);
        assertThatThrownBy(() -> {
            try (Workers workers = new Workers()) {
                workers.start(() -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                });
                workers.start(() -> {
                    throw new IOException("disk full");
                });
                workers.join();
            }
        }).isInstanceOf(IOException.class).hasMessage("disk full");
        assertThat(interrupted.getCount()).isZero();
    }

    @Test
    void bugIsThrownAsItIs() {
        assertThatThrownBy(() -> {
            try (Workers workers = new Workers()) {
                workers.start(() -> {
                    throw new IllegalStateException("bug");
                });
                workers.join();
            }
        }).isInstanceOf(IllegalStateException.class).hasMessage("bug");
    }
}
