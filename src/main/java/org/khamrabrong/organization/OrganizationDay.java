package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves what units and people are at present on to today, so that what was entered for a day comes with that day. */
@Component
public class OrganizationDay {

    private static final String SHOWN = "select day from organization_day";

    /** The first who comes writes it; whoever comes meanwhile waits and finds it done. */
    static final String HOLD = SHOWN + " for update";

    static final String BEGIN =
            "insert into organization_day (day) values ('-infinity') on conflict (singleton) do nothing";

    private static final String KEEP = "update organization_day set day = :today";

    private final JdbcClient database;
    private final PresentState present;
    private final UnitHandover handover;
    private final EndingDeputyships endings;
    private final Actors actors;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OrganizationDay(
            JdbcClient database,
            PresentState present,
            UnitHandover handover,
            EndingDeputyships endings,
            Actors actors,
            TransactionTemplate transaction,
            Clock clock,
            ApplicationEventPublisher events) {
        this.database = database;
        this.present = present;
        this.handover = handover;
        this.endings = endings;
        this.actors = actors;
        this.transaction = transaction;
        this.clock = clock;
        this.events = events;
    }

    /** Does nothing where today is shown already; of several who come at once, one does it. */
    public void turn() {
        LocalDate today = LocalDate.now(clock);
        if (!shown().equals(Optional.of(today))) {
            actors.asSystem(() -> transaction.executeWithoutResult(status -> turnTo(today)));
        }
    }

    /** The same for whoever calls right after a commit, when the transaction that was committed takes no more. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void turnAfterCommit() {
        turn();
    }

    private void turnTo(LocalDate today) {
        database.sql(BEGIN).update();
        LocalDate before = database.sql(HOLD).query(LocalDate.class).single();
        if (before.equals(today)) {
            return;
        }
        handover.carryOut(today);
        present.show(today);
        database.sql(KEEP).param("today", today).update();
        present.whoMayDoLess(before, today).forEach(username -> events.publishEvent(new MayDoLess(username)));
        endings.tell(before, today);
    }

    private Optional<LocalDate> shown() {
        return database.sql(SHOWN).query(LocalDate.class).optional();
    }
}
