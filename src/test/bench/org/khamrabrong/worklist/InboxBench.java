package org.khamrabrong.worklist;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Times the inbox over growing numbers of open tasks: a page, and a count that ends at a thousand, each beside the plain
 * walk along the same index for as many rows. With {@code plans} it prints how the database finds them.
 */
final class InboxBench {

    private static final int PAGE = 51;
    private static final int RUNS = 60;
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final String PLAIN_OUTSIDE = """
            select w.task, w.due_at from work_item w
            where w.closed_at is null and w.role = 'NEGOTIATOR' and w.responsible_unit is null
            order by w.due_at, w.opened_at, w.task limit :limit
            """;

    private static final String PLAIN_INSIDE = """
            select w.task, w.due_at from work_item w
            where w.closed_at is null and w.role = 'OFFICER'
              and w.responsible_unit = (select unit from person where username = :me)
            order by w.due_at, w.opened_at, w.task limit :limit
            """;

    private final NamedParameterJdbcTemplate database;

    private InboxBench(Connection connection) {
        this.database = new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        boolean plans = List.of(arguments).contains("plans");
        System.out.println("| open tasks | who | asked | median ms | plain walk ms | ratio |");
        System.out.println("|---|---|---|---|---|---|");
        for (int size : SIZES) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                            .setServerConfig("shared_buffers", "256MB")
                            .start();
                    Connection connection = postgres.getPostgresDatabase().getConnection()) {
                new InboxBench(connection).run(size, plans);
            }
        }
    }

    private void run(int size, boolean plans) throws IOException {
        migrate();
        fill(size);
        for (String me : List.of("negotiator.1.3", "officer.1.7")) {
            String plain = me.startsWith("negotiator") ? PLAIN_OUTSIDE : PLAIN_INSIDE;
            report(size, me, "page", median(InboxSql.AVAILABLE, me, PAGE), median(plain, me, PAGE));
            report(
                    size,
                    me,
                    "count to 1,000",
                    median(InboxSql.AVAILABLE, me, WorkCounts.MOST),
                    median(plain, me, WorkCounts.MOST));
            if (plans) {
                plan(me).forEach(System.out::println);
            }
        }
    }

    private static void report(int size, String me, String asked, double inbox, double plain) {
        System.out.printf("| %,d | %s | %s | %.2f | %.2f | %.1f |%n", size, me, asked, inbox, plain, inbox / plain);
    }

    private double median(String sql, String me, int limit) {
        long[] nanos = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            database.queryForList(sql, parameters(me, limit));
            nanos[run] = System.nanoTime() - begun;
        }
        long[] warm = Arrays.copyOfRange(nanos, RUNS / 3, RUNS);
        Arrays.sort(warm);
        return warm[warm.length / 2] / 1e6;
    }

    private List<String> plan(String me) {
        return database.queryForList(
                "explain (analyze, costs off) " + InboxSql.AVAILABLE, parameters(me, PAGE), String.class);
    }

    private static Map<String, ?> parameters(String me, int limit) {
        return Map.of("me", me, "today", TODAY, "limit", limit);
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
        String script = Files.readString(Path.of("src/test/bench/org/khamrabrong/worklist/tasks.sql"));
        database.getJdbcTemplate()
                .execute(script.replace(":tasks", Integer.toString(tasks)).replace(":units", "500"));
        database.getJdbcTemplate().execute("vacuum analyze");
    }
}
