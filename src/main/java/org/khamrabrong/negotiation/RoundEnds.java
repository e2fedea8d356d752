package org.khamrabrong.negotiation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.workflow.PhaseDeadlines;
import org.khamrabrong.workflow.YearTimes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the rounds of informal negotiation that run end on another day when calendar or table are others; never before today is over. */
@Component
class RoundEnds implements PhaseDeadlines {

    private static final String RUNNING = """
            select n.agreement, n.round_begun_on, a.unit, a.fiscal_year
            from negotiation n
            join agreement a on a.id = n.agreement
            where n.kind = 'INFORMAL' and n.closed_at is null
              and n.agreement = any (cast(:agreements as uuid[]))
            """;

    /** Whoever has the run in hand at this moment is told that it changed meanwhile. */
    private static final String KEEP = """
            update negotiation set round_ends_at = ?, revision = revision + 1
            where agreement = ? and kind = 'INFORMAL' and closed_at is null
            """;

    private record Round(AgreementId agreement, LocalDate begun, UUID unit, FiscalYear year) {}

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Organization organization;
    private final Clock clock;

    RoundEnds(JdbcClient database, JdbcTemplate batches, Organization organization, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String timer() {
        return "Timer_RoundExpired";
    }

    @Override
    public String name() {
        return "negotiation.phase.rounds";
    }

    @Override
    public String decision() {
        return RoundTermsTable.DECISION;
    }

    @Override
    public Map<AgreementId, Instant> moments(Collection<AgreementId> running, Function<FiscalYear, YearTimes> times) {
        List<Round> rounds = rounds(running);
        Map<UUID, Unit> units = organization
                .units(rounds.stream().map(Round::unit).toList())
                .stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<FiscalYear, YearTimes> known = new HashMap<>();
        Instant earliest = ThaiTime.endOf(LocalDate.now(clock));
        return rounds.stream().collect(Collectors.toMap(Round::agreement, round -> {
            Instant end = end(round, units, known.computeIfAbsent(round.year(), times));
            return end.isBefore(earliest) ? earliest : end;
        }));
    }

    private static Instant end(Round round, Map<UUID, Unit> units, YearTimes times) {
        Unit unit = Objects.requireNonNull(units.get(round.unit()));
        return RoundTermsTable.of(unit, times.tables()).endOfRound(round.begun(), times.calendar());
    }

    private List<Round> rounds(Collection<AgreementId> running) {
        return database.sql(RUNNING)
                .param("agreements", running.stream().map(AgreementId::value).toArray(UUID[]::new))
                .query((row, number) -> new Round(
                        new AgreementId(row.getObject("agreement", UUID.class)),
                        row.getObject("round_begun_on", LocalDate.class),
                        row.getObject("unit", UUID.class),
                        new FiscalYear(row.getInt("fiscal_year"))))
                .list();
    }

    @Override
    public void keep(Map<AgreementId, Instant> moved) {
        batches.batchUpdate(
                KEEP,
                moved.entrySet().stream()
                        .map(each -> new Object[] {
                            Timestamp.from(each.getValue()), each.getKey().value()
                        })
                        .toList());
    }
}
