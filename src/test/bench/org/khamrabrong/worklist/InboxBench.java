package org.khamrabrong.worklist;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khamrabrong.fixture.Plans;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Times the inbox over growing numbers of open steps: its first page, a count that ends at a thousand and all six
 * figures above the lists, beside the engine's own query for the same rows, all in milliseconds of the database's
 * processor. With {@code plans} it prints how the database finds them.
 */
public final class InboxBench {

    private static final int PAGE = 51;
    private static final int WARMING = 15;
    private static final int MOST_TIMES = 2_000;
    private static final Duration ENOUGH = Duration.ofSeconds(3);
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final List<String> PEOPLE = List.of(
            "officer.2.9",
            "head.1.9",
            "negotiator.1.3",
            "evaluator.1.5",
            "superior.1.1",
            "officer.2.15",
            "governor.1.15",
            "governor.2.15");
    private static final String COUNT = "select count(*) from available(:me, :today, :most)";

    private final NamedParameterJdbcTemplate database;
    private final SingleConnectionDataSource source;
    private final long backend;

    private InboxBench(Connection connection) {
        this.source = new SingleConnectionDataSource(connection, true);
        this.database = new NamedParameterJdbcTemplate(source);
        this.backend = database.getJdbcTemplate().queryForObject("select pg_backend_pid()", Long.class);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        boolean plans = List.of(arguments).contains("plans");
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        System.out.println(
                "| open steps | who | page | count to 1,000 | all figures | engine's page | engine's count |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (int size : SIZES) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                            .setServerConfig("shared_buffers", "256MB")
                            .setServerConfig("max_wal_size", "4GB")
                            .start();
                    Connection connection = postgres.getPostgresDatabase().getConnection()) {
                new InboxBench(connection).run(size, plans);
            }
        }
    }

    private void run(int size, boolean plans) throws IOException, SQLException {
        migrate();
        fill(size);
        try (EngineInbox engine = new EngineInbox(source)) {
            database.getJdbcTemplate().execute("vacuum analyze");
            for (String me : PEOPLE) {
                List<String> groups = engine.groups(me);
                System.out.printf(
                        "| %,d | %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                        size,
                        me,
                        cpu(() -> ask(InboxSql.AVAILABLE, me, PAGE)),
                        cpu(() -> ask(COUNT, me, WorkCounts.MOST)),
                        cpu(() -> ask(InboxSql.COUNTS, me, WorkCounts.MOST)),
                        cpu(() -> engine.page(groups, PAGE)),
                        cpu(() -> engine.count(groups)));
            }
        }
        if (plans) {
            explain();
        }
    }

    private void ask(String sql, String me, int most) {
        database.queryForList(sql, asked(me, most));
    }

    private static Map<String, ?> asked(String me, int most) {
        return Map.of(
                "me", me,
                "today", LocalDate.of(2026, 11, 30),
                "now", Timestamp.valueOf("2026-11-30 00:00:00"),
                "soon", Timestamp.valueOf("2026-12-07 00:00:00"),
                "most", most);
    }

    /** Milliseconds of the database's processor for each time it is asked, which says the same on a busy machine. */
    private double cpu(Runnable asked) {
        for (int time = 0; time < WARMING; time++) {
            asked.run();
        }
        long begun = System.nanoTime();
        Duration before = used();
        int times = 0;
        while (times < MOST_TIMES && System.nanoTime() - begun < ENOUGH.toNanos()) {
            asked.run();
            times++;
        }
        return used().minus(before).toNanos() / 1e6 / times;
    }

    private Duration used() {
        return ProcessHandle.of(backend)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow();
    }

    private void explain() {
        JdbcTemplate plain = database.getJdbcTemplate();
        plain.execute("begin");
        for (String me : PEOPLE) {
            System.out.println(me);
            System.out.println(Plans.of(plain, InboxSql.COUNTS, asked(me, PAGE)));
        }
        plain.execute("rollback");
    }

    private void migrate() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            files.sorted(Comparator.comparingInt(InboxBench::version)).forEach(this::run);
        }
        database.getJdbcTemplate().execute("alter table authorship drop constraint authorship_agreement_fk");
    }

    private static int version(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"));
    }

    private void run(Path file) {
        try {
            database.getJdbcTemplate().execute(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(int tasks) throws IOException {
        String script = new ClassPathResource("worklist/tasks.sql").getContentAsString(StandardCharsets.UTF_8);
        database.getJdbcTemplate()
                .execute(script.replace(":tasks", Integer.toString(tasks)).replace(":units", "500"));
    }
}
