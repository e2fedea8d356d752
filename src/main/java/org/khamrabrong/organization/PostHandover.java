package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.UnitHandover.Merger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands the posts of a merged unit to its successor, with whoever holds them. */
@Component
class PostHandover {

    private static final String DUE = """
            select id, title, from_day, until_day from post
             where unit = :unit and (until_day is null or until_day >= :from)
             order by title, id
            """;

    private static final String ANEW = """
            insert into post (id, unit, title, title_english, from_day, until_day)
            select :anew, :successor, title, title_english, :from, until_day from post where id = :post
            """;

    private static final String HELD = """
            select id, person, main, from_day, until_day from tenure
             where post = :post and (until_day is null or until_day >= :from)
            """;

    private static final String END_POST = "update post set until_day = :last where id = :id";

    private static final String END_TENURE = "update tenure set until_day = :last where id = :id";

    private record Held(
            UUID id,
            UUID person,
            boolean main,
            LocalDate from,
            @Nullable LocalDate until) {}

    private record Due(UUID post, String title, LocalDate from) {}

    private final JdbcClient database;

    PostHandover(JdbcClient database) {
        this.database = database;
    }

    /** Their titles. */
    List<String> move(Merger merger) {
        List<Due> due = database.sql(DUE)
                .param("unit", merger.unit())
                .param("from", merger.from())
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("from_day", LocalDate.class)))
                .list();
        due.forEach(post -> move(post, merger));
        return due.stream().map(Due::title).toList();
    }

    /** One that is still to come goes as it is; of one that is there, the days before stay where they were. */
    private void move(Due due, Merger merger) {
        if (!due.from().isBefore(merger.from())) {
            database.sql("update post set unit = :successor where id = :post")
                    .param("successor", merger.successor())
                    .param("post", due.post())
                    .update();
            return;
        }
        UUID anew = UUID.randomUUID();
        database.sql(ANEW)
                .param("anew", anew)
                .param("successor", merger.successor())
                .param("from", merger.from())
                .param("post", due.post())
                .update();
        end(END_POST, due.post(), merger.from());
        held(due, merger.from()).forEach(tenure -> move(tenure, anew, merger.from()));
    }

    private List<Held> held(Due due, LocalDate from) {
        return database.sql(HELD)
                .param("post", due.post())
                .param("from", from)
                .query((row, number) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getBoolean("main"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    private void move(Held tenure, UUID anew, LocalDate from) {
        if (!tenure.from().isBefore(from)) {
            database.sql("update tenure set post = :anew where id = :tenure")
                    .param("anew", anew)
                    .param("tenure", tenure.id())
                    .update();
            return;
        }
        end(END_TENURE, tenure.id(), from);
        database.sql("insert into tenure (id, post, person, main, from_day, until_day)"
                        + " values (gen_random_uuid(), :anew, :person, :main, :from, :until)")
                .param("anew", anew)
                .param("person", tenure.person())
                .param("main", tenure.main())
                .param("from", from)
                .param("until", tenure.until())
                .update();
    }

    private void end(String sql, UUID id, LocalDate firstWithout) {
        database.sql(sql)
                .param("last", firstWithout.minusDays(1))
                .param("id", id)
                .update();
    }
}
