package org.khamrabrong.workflow.remark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.Doer;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.StepOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what before on the paper of a step: of each role at each unit the last time. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Turns {

    private static final String LAST = """
            select distinct on (w.role, w.responsible_unit) w.role, w.responsible_unit, w.opened_at, w.closed_at,
                w.outcome, w.words, coalesce(p.name, w.closed_by) as by_name, a.name as for_name
            from work_item w
            join work_item now on now.task = :task
            left join person p on p.username = w.closed_by
            left join person a on a.username = w.closed_for
            where w.agreement = now.agreement and w.process = now.process and w.round is not distinct from now.round
              and exists (select from act_hi_taskinst here
                          join act_hi_taskinst there on there.proc_inst_id_ = here.proc_inst_id_
                          where here.id_ = now.task and there.id_ = w.task)
              and w.responsible_unit is not null and w.closed_at is not null and w.outcome <> 'FELL_AWAY'
            order by w.role, w.responsible_unit, w.closed_at desc
            """;

    private final JdbcClient database;

    Turns(JdbcClient database) {
        this.database = database;
    }

    List<Turn> before(Step step) {
        return database.sql(LAST)
                .param("task", step.task().id())
                .query((row, number) -> turn(row))
                .list();
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                Role.valueOf(row.getString("role")),
                row.getObject("responsible_unit", UUID.class),
                new Doer(row.getString("by_name"), row.getString("for_name")),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("closed_at").toInstant(),
                StepOutcome.valueOf(row.getString("outcome")),
                row.getString("words"));
    }
}
