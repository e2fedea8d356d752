package org.khamrabrong.evaluation;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.workflow.YearTimes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The results that wait for the unit's word or for their publication, a page at a time. */
@Component
class WaitingResults {

    private static final String WAITING = """
            select e.agreement, e.appeal_from, a.fiscal_year, u.level
            from evaluation e
            join agreement a on a.id = e.agreement
            join unit u on u.id = a.unit
            where e.appeal_from is not null and e.agreement = any (cast(:agreements as uuid[]))
            """;

    /** @param toldOn the day on which the unit was told it */
    record Waiting(AgreementId agreement, LocalDate toldOn, FiscalYear year, String level) {

        ResultTerms terms(YearTimes times) {
            return ResultTerms.of(times.tables(), level);
        }
    }

    private final JdbcClient database;
    private final JdbcTemplate batches;

    WaitingResults(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    Map<AgreementId, Instant> moments(Collection<AgreementId> running, Function<Waiting, Instant> moment) {
        return of(running).stream().collect(Collectors.toMap(Waiting::agreement, moment));
    }

    private List<Waiting> of(Collection<AgreementId> running) {
        return database.sql(WAITING)
                .param("agreements", running.stream().map(AgreementId::value).toArray(UUID[]::new))
                .query((row, number) -> new Waiting(
                        new AgreementId(row.getObject("agreement", UUID.class)),
                        row.getObject("appeal_from", LocalDate.class),
                        new FiscalYear(row.getInt("fiscal_year")),
                        row.getString("level")))
                .list();
    }

    /**
     * Whoever has the result in hand at this moment is told that it changed meanwhile.
     *
     * @param update sets the day of an agreement's evaluation
     */
    void keep(String update, Map<AgreementId, LocalDate> days) {
        batches.batchUpdate(
                update,
                days.entrySet().stream()
                        .map(each -> new Object[] {
                            Date.valueOf(each.getValue()), each.getKey().value()
                        })
                        .toList());
    }
}
