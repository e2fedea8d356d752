package org.khamrabrong.workflow.remark;

import java.sql.Timestamp;
import java.util.Optional;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.Paper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what approvers decided on, so that the next time each is shown what changed since. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Looks {

    private static final String KEEP = """
            insert into approval_look (agreement, paper, round, place, username, looked_at, content)
            values (:agreement, :paper, :round, :place, :username, :at, :content)
            on conflict (agreement, paper, round, place, username)
            do update set looked_at = excluded.looked_at, content = excluded.content
            """;

    private static final String LAST = """
            select looked_at, content from approval_look
            where agreement = :agreement and paper = :paper and round = :round
              and (username = :username or place = :place)
            order by looked_at desc limit 1
            """;

    private final JdbcClient database;

    Looks(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param place of the level
     * @param content as a package holds it
     */
    public void keep(Step step, Paper paper, int place, String content) {
        about(database.sql(KEEP), step, paper, place)
                .param("at", Timestamp.from(step.at()))
                .param("content", content)
                .update();
    }

    /** The person's own, or the last one at that level; empty where neither decided on it before. */
    public Optional<Look> last(Step step, Paper paper, int place) {
        return about(database.sql(LAST), step, paper, place)
                .query((row, number) -> new Look(row.getTimestamp("looked_at").toInstant(), row.getString("content")))
                .optional();
    }

    private static JdbcClient.StatementSpec about(JdbcClient.StatementSpec sql, Step step, Paper paper, int place) {
        return sql.param("agreement", paper.agreement().value())
                .param("paper", paper.kind().name())
                .param("round", paper.round())
                .param("place", place)
                .param("username", step.by());
    }
}
