package org.khamrabrong.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody has typed into a long form so far, valid or not; it goes when its step is closed. */
@Component
class FormDraftTable {

    private static final String FIND = "select content from form_draft where task = :task and username = :username";

    private static final String KEEP = """
            insert into form_draft (task, username, content, saved_at)
            values (:task, :username, :content, :at)
            on conflict (task, username) do update set content = excluded.content, saved_at = excluded.saved_at
            """;

    /** The former holder's words, unless one's own are later; whose words they are goes along. */
    private static final String HAND_OVER = """
            insert into form_draft as mine (task, username, content, saved_at, written_by)
            select task, :to, content, saved_at, written_by || array[cast(:from as text)]
            from form_draft
            where task = :task and username = :from
            on conflict (task, username) do update
            set content = excluded.content, saved_at = excluded.saved_at,
                written_by = array(select distinct unnest(mine.written_by || excluded.written_by))
            where mine.saved_at < excluded.saved_at
            """;

    private final JdbcClient database;

    FormDraftTable(JdbcClient database) {
        this.database = database;
    }

    Optional<String> find(String task, String username) {
        return database.sql(FIND)
                .param("task", task)
                .param("username", username)
                .query(String.class)
                .optional();
    }

    void keep(String task, String username, String content, Instant at) {
        database.sql(KEEP)
                .param("task", task)
                .param("username", username)
                .param("content", content)
                .param("at", Timestamp.from(at))
                .update();
    }

    void handOver(String task, String from, String to) {
        database.sql(HAND_OVER)
                .param("task", task)
                .param("from", from)
                .param("to", to)
                .update();
    }
}
