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
              and (username = :username or place = (
                  select l.place
                  from approval_level l
                  join work_item w on w.task = :task
                  where l.agreement = :agreement and l.paper = :paper and l.round = :round
                    and l.role = w.role and l.unit = w.responsible_unit))
            order by looked_at desc limit 1
            """;

    private static final String OWN = """
            select looked_at, content from approval_look
            where agreement = :agreement and paper = :paper and round = :round and username = :username
            order by looked_at desc limit 1
            """;

    private final JdbcClient database;

    Looks(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param place of the level
     * @param content as a step hands it in
     */
    public void keep(Step step, Paper paper, int place, String content) {
        about(database.sql(KEEP), step, paper)
                .param("place", place)
                .param("at", Timestamp.from(step.at()))
                .param("content", content)
                .update();
    }

    /** The person's own, or the last one at the level of the step; empty where neither decided on it before. */
    public Optional<Look> last(Step step, Paper paper) {
        return look(
                about(database.sql(LAST), step, paper).param("task", step.task().id()));
    }

    /** The person's own, at whatever level; empty where he or she never decided on it. */
    public Optional<Look> own(Step step, Paper paper) {
        return look(about(database.sql(OWN), step, paper));
    }

    private static Optional<Look> look(JdbcClient.StatementSpec sql) {
        return sql.query((row, number) -> new Look(row.getTimestamp("looked_at").toInstant(), row.getString("content")))
                .optional();
    }

    private static JdbcClient.StatementSpec about(JdbcClient.StatementSpec sql, Step step, Paper paper) {
        return sql.param("agreement", paper.agreement().value())
                .param("paper", paper.kind().name())
                .param("round", paper.round())
                .param("username", step.by());
    }
}
