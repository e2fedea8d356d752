package org.khamrabrong.workflow;

import java.util.HashMap;
import java.util.Map;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.WorkingCalendar;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.WorkingDays;
import org.khamrabrong.workflow.decision.Decisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The tables and the calendar, as a year has them; the engine asks for them four times at every step. */
@Component
public class TimesOfYears {

    private static final String COUNT_BY = "select pg_advisory_xact_lock_shared(hashtext('times of years'))";
    private static final String CHANGE = "select pg_advisory_xact_lock(hashtext('times of years'))";

    private final Decisions decisions;
    private final WorkingDays days;
    private final Actors actors;
    private final JdbcClient database;

    TimesOfYears(Decisions decisions, WorkingDays days, Actors actors, JdbcClient database) {
        this.decisions = decisions;
        this.days = days;
        this.actors = actors;
        this.database = database;
    }

    /** As they stand now. */
    YearTimes now(FiscalYear year) {
        return new YearTimes(decisions.of(year), actors.<WorkingCalendar, RuntimeException>asSystem(days::calendar));
    }

    /** As they stood when the transaction asked first; until it ends nobody changes them. */
    public YearTimes inThisTransaction(FiscalYear year) {
        return known().computeIfAbsent(year, this::now);
    }

    /** Until the transaction ends nobody else counts by them: what was counted before is there to be moved. */
    void change() {
        database.sql(CHANGE).query(row -> {});
    }

    private Map<FiscalYear, YearTimes> known() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .findFirst()
                .orElseGet(this::begun)
                .byYear;
    }

    private Known begun() {
        database.sql(COUNT_BY).query(row -> {});
        Known known = new Known();
        TransactionSynchronizationManager.registerSynchronization(known);
        return known;
    }

    /** Gone with the transaction, and not seen by one that runs inside of it. */
    private static final class Known implements TransactionSynchronization {

        private final Map<FiscalYear, YearTimes> byYear = new HashMap<>();
    }
}
