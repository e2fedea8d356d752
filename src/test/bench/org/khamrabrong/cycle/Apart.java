package org.khamrabrong.cycle;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.khamrabrong.fixture.SentStatements;

/** Keeps apart what only looks for the next step: neither its statements nor its time count. */
final class Apart {

    private long time;

    <T> T ask(Supplier<T> looking) {
        long before = cpu();
        try {
            return SentStatements.uncounted(looking);
        } finally {
            time += cpu() - before;
        }
    }

    /** CPU time of the work on this thread, in nanoseconds, without what was kept apart. */
    long timeOf(Runnable work) {
        long before = cpu() - time;
        work.run();
        return cpu() - time - before;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
