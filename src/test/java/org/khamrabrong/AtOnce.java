package org.khamrabrong;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets two do their work at the same moment: the second begins before the first is committed. */
@Component
public class AtOnce {

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    AtOnce(JdbcTemplate database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** The first commits when the second stands waiting for it, or is done; what the second ran into, or null. */
    public Throwable run(Runnable first, Runnable second) {
        CompletableFuture<Void> other = transaction.execute(status -> {
            first.run();
            CompletableFuture<Void> running = CompletableFuture.runAsync(second);
            while (!running.isDone() && !somebodyWaits()) {
                LockSupport.parkNanos(1_000_000);
            }
            return running;
        });
        try {
            other.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private boolean somebodyWaits() {
        return database.queryForObject("select count(*) from pg_locks where not granted", Integer.class) > 0;
    }
}
