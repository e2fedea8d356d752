package org.khamrabrong.paper;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few be made at once, since each needs much memory while it is; the next waits for its turn, but not for ever. */
final class FewAtOnce {

    private final Semaphore turns;
    private final Duration patience;

    FewAtOnce(int most, Duration patience) {
        this.turns = new Semaphore(most, true);
        this.patience = patience;
    }

    /** @throws DocumentsBusy where it did not come to its turn in time */
    byte[] make(Supplier<byte[]> making) {
        if (!isMyTurn()) {
            throw new DocumentsBusy();
        }
        try {
            return making.get();
        } finally {
            turns.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
