package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody locks themselves out: today and on every later day there is an administrator in office who can sign in. Asked
 * after a change that takes one away, in its transaction. Of two such changes at once the second waits here for the first
 * and then sees what it left.
 */
@Component
class LastAdministrator {

    private static final String ONE_AFTER_ANOTHER =
            "select pg_advisory_xact_lock(hashtext('organization.administrators'))";

    private static final String IN_OFFICE = """
            select r.from_day, r.until_day
              from person_role r join person p on p.id = r.person
             where r.role = 'ADMINISTRATOR' and p.active and p.password_hash is not null
               and (r.until_day is null or r.until_day >= :today)
             order by r.from_day
            """;

    private final JdbcClient database;
    private final Clock clock;

    LastAdministrator(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refusal where a day is left without; the change must have been flushed */
    @Transactional(propagation = Propagation.MANDATORY)
    public void check() {
        database.sql(ONE_AFTER_ANOTHER).query().listOfRows();
        LocalDate uncovered = firstUncovered(database.sql(IN_OFFICE)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Days(
                        row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)))
                .list());
        if (uncovered != null) {
            throw new Refusal("organization.refusal.lastAdministrator");
        }
    }

    /** Of days in ascending order; null where all are covered. */
    private @Nullable LocalDate firstUncovered(List<Days> inOffice) {
        LocalDate next = LocalDate.now(clock);
        for (Days days : inOffice) {
            if (days.from().isAfter(next)) {
                return next;
            }
            LocalDate until = days.until();
            if (until == null) {
                return null;
            }
            next = until.isBefore(next) ? next : until.plusDays(1);
        }
        return next;
    }
}
