package org.khamrabrong.workflow.approval;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.khamrabrong.organization.MayDoLess;
import org.khamrabrong.organization.OrganizationFact.PersonDeactivated;
import org.khamrabrong.organization.WorkHandedOver;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a waiting step of approval on to the next level when the last one who may do it may do it no longer, in the transaction
 * in which that comes about.
 */
@Component
class VacantSteps {

    private static final int BEFORE_ANYBODY_IS_TOLD = Ordered.LOWEST_PRECEDENCE - 1;
    private static final String NOBODY_LEFT = "nobody-left";

    private static final String VACANT = """
            select s.execution_id_
              from work_item w
              join act_ru_task t on t.id_ = w.task
              join act_ru_event_subscr s on s.execution_id_ = t.execution_id_ and s.event_name_ = :message
             where w.closed_at is null
               and %s
               and not exists (select from doers(w, :today))
            """;

    /** Those that the person could do, or one for whom he or she stood in. */
    private static final String OF_PERSON = VACANT.formatted("""
            exists (select from person p
                    left join deputyship d on d.deputy = p.id
                    join person_role r on r.person in (p.id, d.person)
                    where p.username = :username and r.role = w.role and r.unit = w.responsible_unit)""");

    private static final String OF_UNIT = VACANT.formatted("w.responsible_unit = :unit");

    private final RuntimeService engine;
    private final JdbcClient database;
    private final EntityManager entities;
    private final Clock clock;

    VacantSteps(RuntimeService engine, JdbcClient database, EntityManager entities, Clock clock) {
        this.engine = engine;
        this.database = database;
        this.entities = entities;
        this.clock = clock;
    }

    @EventListener
    @Order(BEFORE_ANYBODY_IS_TOLD)
    void hear(PersonDeactivated fact) {
        leave(fact.username());
    }

    @EventListener
    @Order(BEFORE_ANYBODY_IS_TOLD)
    void hear(MayDoLess somebody) {
        leave(somebody.username());
    }

    /** The people of the merged unit came with it, but not in roles that one alone holds at a unit. */
    @EventListener
    @Order(BEFORE_ANYBODY_IS_TOLD)
    void hear(WorkHandedOver merged) {
        leave(vacant(OF_UNIT).param("unit", merged.successor()));
    }

    private void leave(String username) {
        leave(vacant(OF_PERSON).param("username", username));
    }

    private JdbcClient.StatementSpec vacant(String steps) {
        entities.flush();
        return database.sql(steps).param("message", NOBODY_LEFT).param("today", LocalDate.now(clock));
    }

    private void leave(JdbcClient.StatementSpec vacant) {
        vacant.query(String.class).list().forEach(execution -> engine.messageEventReceived(NOBODY_LEFT, execution));
    }
}
