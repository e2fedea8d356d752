package org.khamrabrong.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.khamrabrong.fixture.TestDatabase;
import org.khamrabrong.organization.Capacity;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many transactions a second eight writers bring into the record: to a chain each, and all to one. Each transaction works
 * for a while at its own rows before it tells its fact, as a request does; the database writes to the disk at every commit.
 */
public final class RecordBench {

    private static final int WRITERS = 8;
    private static final Duration EACH = Duration.ofSeconds(8);
    private static final String WORK = "select pg_sleep(0.005)";

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Chains chains;

    private RecordBench(HikariDataSource source) {
        database = new JdbcTemplate(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        chains = new Chains(JdbcClient.create(source));
    }

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(TestDatabase.PROGRAMS.toFile())
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
            source.setMaximumPoolSize(WRITERS + 1);
            new RecordBench(source).run(System.out);
        }
    }

    private void run(PrintStream out) throws Exception {
        for (String script : List.of("V2__database.sql", "V8__audit.sql")) {
            database.execute(new ClassPathResource("db/migration/" + script).getContentAsString(UTF_8));
        }
        List<UUID> own =
                IntStream.range(0, WRITERS).mapToObj(n -> UUID.randomUUID()).toList();
        measure(own::get);
        long apart = measure(own::get);
        long together = measure(writer -> own.get(0));
        out.printf("%d writers, a chain each: %d transactions/s%n", WRITERS, apart / EACH.toSeconds());
        out.printf("%d writers, one chain:    %d transactions/s%n", WRITERS, together / EACH.toSeconds());
        out.printf("ratio: %.1f%n", (double) apart / together);
    }

    private long measure(IntFunction<UUID> chain) {
        AtomicLong done = new AtomicLong();
        long end = System.nanoTime() + EACH.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            UUID to = chain.apply(writer);
            writers.add(CompletableFuture.runAsync(() -> write(to, end, done), threads));
        }
        CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).join();
        threads.shutdown();
        return done.get();
    }

    private void write(UUID chain, long end, AtomicLong done) {
        Capacity capacity = new Capacity("bench", "OFFICER", chain, null, "a-task", "a-model:1:x");
        while (System.nanoTime() < end) {
            transaction.executeWithoutResult(status -> {
                database.execute(WORK);
                chains.append(
                        chain,
                        List.of(new Told(chain, Instant.now(), capacity, "bench.told", "{\"by\":\"bench\"}")),
                        Map.of());
            });
            done.incrementAndGet();
        }
    }
}
