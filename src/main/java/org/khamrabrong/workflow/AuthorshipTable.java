package org.khamrabrong.workflow;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who had a hand in what work on an agreement; {@code round} is 0 outside of a self-assessment round. */
@Component
class AuthorshipTable {

    /** The person, and everybody whose words came along in the person's form draft. */
    private static final String ADD = """
            insert into authorship (agreement, work, round, username)
            select :agreement, :work, :round, :username
            union
            select :agreement, :work, :round, unnest(written_by)
            from form_draft
            where task = :task and username = :username
            on conflict do nothing
            """;

    private static final String REMOVE =
            "delete from authorship where agreement = :agreement and work = :work and round = :round";

    private static final String ADD_ALL = """
            insert into authorship (agreement, work, round, username)
            select :agreement, :work, :round, name
            from unnest(cast(:usernames as text[])) as name
            """;

    private static final String REMOVE_OF = """
            delete from authorship
            where agreement = :agreement and work = :work
              and username in (select username from person where id in (:persons))
            """;

    private final JdbcClient database;

    AuthorshipTable(JdbcClient database) {
        this.database = database;
    }

    void add(UUID agreement, Work work, int round, String username, String task) {
        database.sql(ADD)
                .param("agreement", agreement)
                .param("work", work.name())
                .param("round", round)
                .param("username", username)
                .param("task", task)
                .update();
    }

    void replace(UUID agreement, Work work, int round, Collection<String> usernames) {
        remove(agreement, work, round);
        database.sql(ADD_ALL)
                .param("agreement", agreement)
                .param("work", work.name())
                .param("round", round)
                .param("usernames", usernames.toArray(String[]::new))
                .update();
    }

    void removeOf(UUID agreement, Work work, Collection<UUID> persons) {
        database.sql(REMOVE_OF)
                .param("agreement", agreement)
                .param("work", work.name())
                .param("persons", persons)
                .update();
    }

    void remove(UUID agreement, Work work, int round) {
        database.sql(REMOVE)
                .param("agreement", agreement)
                .param("work", work.name())
                .param("round", round)
                .update();
    }
}
