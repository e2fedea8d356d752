package org.khamrabrong.seal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/** Lets one through, and the next when some time has passed. */
final class Pause {

    private final long length;
    private final LongSupplier nanoseconds;
    private final AtomicReference<Long> last = new AtomicReference<>();

    /** @param nanoseconds that only ever go on, whatever the calendar is set to */
    Pause(Duration length, LongSupplier nanoseconds) {
        this.length = length.toNanos();
        this.nanoseconds = nanoseconds;
    }

    boolean letsThrough() {
        Long before = last.get();
        long now = nanoseconds.getAsLong();
        return (before == null || now - before >= length) && last.compareAndSet(before, now);
    }
}
