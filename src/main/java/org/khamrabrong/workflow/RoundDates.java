package org.khamrabrong.workflow;

import static org.khamrabrong.workflow.LifecycleVariables.ROUND;
import static org.khamrabrong.workflow.LifecycleVariables.ROUND_DUE_AT;
import static org.khamrabrong.workflow.LifecycleVariables.ROUND_OPENS_AT;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves what runs already towards the dates of a round: its timer, its due date, the steps that are due with it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RoundDates {

    private static final String OPENING = "Timer_RoundOpens";

    private static final String TIMERS = """
            select count(*)
              from act_ru_job j
              join act_ru_execution e on e.id_ = j.process_instance_id_
              join act_ru_variable v on v.execution_id_ = e.id_ and v.name_ = 'round' and v.long_ = :round
             where j.type_ = 'timer' and j.handler_cfg_ = 'Timer_RoundOpens'
               and e.business_key_ = any (cast(:agreements as text[]))
            """;

    private static final String STEPS = """
            select count(*) from work_item
             where agreement = any (cast(:agreements as uuid[])) and round = :round
               and closed_at is null and due_at is not null
            """;

    /** What of a round runs just now. */
    public record Running(long timers, long steps) {}

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Timetable timetable;
    private final JdbcClient database;

    RoundDates(RuntimeService runtime, ManagementService management, Timetable timetable, JdbcClient database) {
        this.runtime = runtime;
        this.management = management;
        this.timetable = timetable;
        this.database = database;
    }

    /** Nothing where the agreement has not come to the round yet, or is past it. */
    public void move(AgreementId agreement, int round, Instant opensAt, Instant dueAt) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(agreement.toString()).list().stream()
                .map(ProcessInstance::getId)
                .filter(instance -> Integer.valueOf(round).equals(runtime.getVariable(instance, ROUND.name())))
                .forEach(instance -> move(instance, Date.from(opensAt), Date.from(dueAt)));
        timetable.renew(agreement);
    }

    private void move(String instance, Date opensAt, Date dueAt) {
        if (runtime.getVariable(instance, ROUND_OPENS_AT.name()) != null) {
            runtime.setVariable(instance, ROUND_OPENS_AT.name(), opensAt);
        }
        runtime.setVariable(instance, ROUND_DUE_AT.name(), dueAt);
        management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(OPENING)
                .list()
                .forEach(timer -> management.setJobDuedate(timer.getId(), opensAt));
    }

    public Running running(Collection<AgreementId> agreements, int round) {
        String ids = agreements.stream().map(AgreementId::toString).collect(Collectors.joining(",", "{", "}"));
        return new Running(count(TIMERS, ids, round), count(STEPS, ids, round));
    }

    private long count(String sql, String agreements, int round) {
        return database.sql(sql)
                .param("agreements", agreements)
                .param("round", round)
                .query(Long.class)
                .single();
    }
}
