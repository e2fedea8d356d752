package org.khamrabrong.workflow;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timers of phases that run, read and set anew a page at a time, in the engine's own table. */
@Component
class RunningPhases {

    private static final String RUNNING = """
            from act_ru_job j
            join act_ru_execution e on e.id_ = j.process_instance_id_
            join lateral (
                select agreement, unit, fiscal_year from work_item
                where agreement = cast(e.business_key_ as uuid) limit 1) w on true
            where j.type_ = 'timer' and j.handler_cfg_ = any (cast(:timers as text[])) and j.id_ > :last
              and (cast(:year as int) is null or w.fiscal_year = :year)
            """;

    private static final String PAGE = """
            select j.id_ as job, j.handler_cfg_ as timer, j.duedate_, w.agreement, w.unit
            """ + RUNNING + """
            order by j.id_
            limit :size
            """;

    private static final String COUNT = "select count(*) " + RUNNING;

    /** Whoever fires it at this moment finds it changed, and lets it be. */
    private static final String TIMER = "update act_ru_job set duedate_ = ?, rev_ = rev_ + 1 where id_ = ?";

    /** @param unit whose agreement it is */
    record Running(String job, String timer, AgreementId agreement, UUID unit, Instant fires) {}

    /** It, and when it should fire. */
    record Moved(Running phase, Instant to) {

        boolean differs() {
            return !to.equals(phase.fires());
        }
    }

    private final List<PhaseDeadlines> rooms;
    private final JdbcClient database;
    private final JdbcTemplate batches;

    RunningPhases(List<PhaseDeadlines> rooms, JdbcClient database, JdbcTemplate batches) {
        this.rooms = rooms;
        this.database = database;
        this.batches = batches;
    }

    /** Whether any of them runs by that table. */
    boolean runBy(String decision) {
        return rooms.stream().anyMatch(room -> room.decision().equals(decision));
    }

    /**
     * In the order of their jobs; each with the moment that it should have.
     *
     * @param year null for those of every year
     * @param last id of the last job of the page before; empty for the first page
     */
    List<Moved> page(@Nullable FiscalYear year, String last, Function<FiscalYear, YearTimes> times) {
        List<Running> running = of(year, last, PAGE)
                .param("size", Timetable.PAGE)
                .query((row, number) -> new Running(
                        row.getString("job"),
                        row.getString("timer"),
                        new AgreementId(row.getObject("agreement", UUID.class)),
                        row.getObject("unit", UUID.class),
                        row.getTimestamp("duedate_").toInstant()))
                .list();
        Map<String, Map<AgreementId, Instant>> moments = rooms.stream()
                .collect(Collectors.toMap(PhaseDeadlines::timer, room -> room.moments(of(room, running), times)));
        return running.stream()
                .map(phase -> new Moved(
                        phase,
                        Objects.requireNonNull(moments.get(phase.timer()))
                                .getOrDefault(phase.agreement(), phase.fires())))
                .toList();
    }

    /** How many run, of that year or of all. */
    int count(@Nullable FiscalYear year) {
        return of(year, "", COUNT).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec of(@Nullable FiscalYear year, String last, String sql) {
        return database.sql(sql)
                .param("timers", rooms.stream().map(PhaseDeadlines::timer).toArray(String[]::new))
                .param("year", year == null ? null : year.gregorian(), Types.INTEGER)
                .param("last", last);
    }

    /** The day told of such a phase that ends then. */
    LocalDate day(Running phase, Instant fires) {
        return room(phase).day(fires);
    }

    /** A key of the bundles, the same for all of its kind. */
    String name(Moved moved) {
        return room(moved.phase()).name();
    }

    private PhaseDeadlines room(Running phase) {
        return rooms.stream()
                .filter(room -> room.timer().equals(phase.timer()))
                .findFirst()
                .orElseThrow();
    }

    private static Collection<AgreementId> of(PhaseDeadlines room, List<Running> running) {
        return running.stream()
                .filter(phase -> phase.timer().equals(room.timer()))
                .map(Running::agreement)
                .toList();
    }

    /** A phase that has ended since it was read stays as it ended; how many others moved. */
    int move(List<Moved> page) {
        List<Moved> asked = page.stream().filter(Moved::differs).toList();
        int[] found = batches.batchUpdate(
                TIMER,
                asked.stream()
                        .map(each -> new Object[] {
                            Timestamp.from(each.to()), each.phase().job()
                        })
                        .toList());
        List<Moved> moved = IntStream.range(0, asked.size())
                .filter(place -> found[place] > 0)
                .mapToObj(asked::get)
                .toList();
        rooms.forEach(room -> room.keep(moved.stream()
                .filter(each -> each.phase().timer().equals(room.timer()))
                .collect(Collectors.toMap(each -> each.phase().agreement(), Moved::to))));
        return moved.size();
    }
}
