package org.khamrabrong.seal.authority;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Does what may hang, such as the look-up of a name, beside the thread that waits no longer than it wants. */
final class Apart {

    private Apart() {}

    static <T> CompletableFuture<T> get(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, "authority");
            thread.setDaemon(true);
            thread.start();
        });
    }
}
