package org.khamrabrong.workflow;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.khamrabrong.organization.MayDoLess;
import org.khamrabrong.organization.OrganizationFact.PersonDeactivated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells anew of a step that nobody has taken once the last one who may do it may do it no longer, after whoever can take it
 * elsewhere has done so.
 */
@Component
class StepsLeftAlone {

    /** After those who take a step on to somebody else. */
    private static final int AT_LAST = Ordered.LOWEST_PRECEDENCE;

    /** Of steps that every other unit's people do there may be many: one of these who may act is looked for first. */
    private static final String LEFT_ALONE = """
            with other as materialized (
                select s.username, s.role, s.audience, s.kept_from
                from standing(:today) s
                where acts_for_others(s.role) and not is_away(s.id, :today)
            )
            select w.task
              from work_item w
             where w.closed_at is null and w.assignee is null
               and exists (select from person p
                           left join deputyship d on d.deputy = p.id
                           join person_role r on r.person in (p.id, d.person)
                           where p.username = :username and r.role = w.role
                             and (w.responsible_unit is null or r.unit = w.responsible_unit))
               and case
                       when exists (select from other o
                                    where o.role = w.role and o.audience = w.audience and w.unit <> all (o.kept_from)
                                      and not exists (select from own_work(w.agreement, w.judges, w.round, o.username)))
                           then false
                       else not exists (select from doers(w, :today))
                   end
            """;

    private final JdbcClient database;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepsLeftAlone(JdbcClient database, EntityManager entities, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Order(AT_LAST)
    void hear(PersonDeactivated fact) {
        tell(fact.username());
    }

    @EventListener
    @Order(AT_LAST)
    void hear(MayDoLess somebody) {
        tell(somebody.username());
    }

    private void tell(String username) {
        entities.flush();
        database.sql(LEFT_ALONE)
                .param("username", username)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list()
                .forEach(task -> events.publishEvent(new StepChange.Opened(task)));
    }
}
