package org.khamrabrong.workflow.approval;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.khamrabrong.organization.MayDoLess;
import org.khamrabrong.organization.OrganizationFact.PersonDeactivated;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a waiting step of approval on to the next level when the last one who may do it may do it no longer, in the transaction
 * in which that comes about.
 */
@Component
class VacantSteps {

    /** Those that the person could do, or one for whom he or she stood in. */
    private static final String VACANT = """
            select s.execution_id_
              from work_item w
              join act_ru_task t on t.id_ = w.task
              join act_ru_event_subscr s on s.execution_id_ = t.execution_id_ and s.event_name_ = :message
             where w.closed_at is null
               and exists (select from person p
                           left join deputyship d on d.deputy = p.id
                           join person_role r on r.person in (p.id, d.person)
                           where p.username = :username and r.role = w.role and r.unit = w.responsible_unit)
               and not exists (select from doers(w, :today))
            """;

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
    @Order
    void hear(PersonDeactivated fact) {
        leave(fact.username());
    }

    @EventListener
    @Order
    void hear(MayDoLess somebody) {
        leave(somebody.username());
    }

    private void leave(String username) {
        entities.flush();
        List<String> vacant = database.sql(VACANT)
                .param("message", "nobody-left")
                .param("username", username)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
        vacant.forEach(execution -> engine.messageEventReceived("nobody-left", execution));
    }
}
