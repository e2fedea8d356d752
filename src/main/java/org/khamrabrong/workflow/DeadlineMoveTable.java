package org.khamrabrong.workflow;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which changes of calendar and table still have to reach the steps that wait, and how far each has come. */
@Component
class DeadlineMoveTable {

    private static final String ASK = """
            insert into deadline_move (fiscal_year, asked_by, asked_at, total)
            select :year, :by, :at, :total
            where not exists (
                select from deadline_move
                where asked_in = txid_current() and fiscal_year is not distinct from cast(:year as int))
            """;

    /** One node at a time goes on, and with the first: two at one step would set its timers twice. */
    private static final String NEXT = """
            select id, fiscal_year, asked_by, total, seen, moved, phases, last_seen from deadline_move
            where id = (select min(id) from deadline_move where finished_at is null) and finished_at is null
            for update skip locked
            """;

    private static final String RUNNING = """
            select id, fiscal_year, asked_by, total, seen, moved, phases, last_seen from deadline_move
            where finished_at is null order by id limit 1
            """;

    private static final String GO_ON = """
            update deadline_move
            set seen = :seen, moved = :moved, phases = :phases, last_seen = :last, finished_at = cast(:finished as timestamptz)
            where id = :id
            """;

    /**
     * A change on its way.
     *
     * @param year null for steps of every year
     * @param cursor what was seen last
     */
    record Move(long id, @Nullable FiscalYear year, String by, Progress progress, Cursor cursor) {}

    /**
     * First the steps, then the phases.
     *
     * @param phases whether it has come to them
     * @param last id of the last step's task, or of the last phase's job; empty before the first
     */
    record Cursor(boolean phases, String last) {}

    /** Of all steps that waited and phases that ran when it was asked for. */
    record Progress(int seen, int moved, int total) {}

    private final JdbcClient database;

    DeadlineMoveTable(JdbcClient database) {
        this.database = database;
    }

    void ask(@Nullable FiscalYear year, String by, Instant at, int total) {
        database.sql(ASK)
                .param("year", year == null ? null : year.gregorian(), Types.INTEGER)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("total", total)
                .update();
    }

    Optional<Move> next() {
        return read(NEXT);
    }

    Optional<Move> running() {
        return read(RUNNING);
    }

    private Optional<Move> read(String sql) {
        return database.sql(sql)
                .query((row, number) -> new Move(
                        row.getLong("id"),
                        row.getObject("fiscal_year") == null ? null : new FiscalYear(row.getInt("fiscal_year")),
                        row.getString("asked_by"),
                        new Progress(row.getInt("seen"), row.getInt("moved"), row.getInt("total")),
                        new Cursor(row.getBoolean("phases"), row.getString("last_seen"))))
                .optional();
    }

    /** @param finished null while there are more pages */
    void goOn(Move move, @Nullable Instant finished) {
        database.sql(GO_ON)
                .param("id", move.id())
                .param("seen", move.progress().seen())
                .param("moved", move.progress().moved())
                .param("phases", move.cursor().phases())
                .param("last", move.cursor().last())
                .param("finished", finished == null ? null : Timestamp.from(finished), Types.TIMESTAMP)
                .update();
    }
}
