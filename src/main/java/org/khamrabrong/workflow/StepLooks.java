package org.khamrabrong.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.workflow.StepLook.Warning;
import org.khamrabrong.workflow.StepLook.Warnings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a step without taking it, and remembers the first look. */
@Service
@Transactional
public class StepLooks {

    private final JdbcClient database;
    private final HumanTasks tasks;
    private final Actors actors;
    private final Clock clock;

    StepLooks(JdbcClient database, HumanTasks tasks, Actors actors, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * @throws TaskGone where it is done already or never was
     * @throws org.khamrabrong.kernel.Refusal where role and unit do not allow it
     */
    public StepLook at(String task) {
        String me = actors.current().username();
        Found found = database.sql(StepSql.LOOK)
                .param("task", task)
                .param("me", me)
                .param("today", LocalDate.now(clock))
                .query((row, place) -> found(row, task, me))
                .optional()
                .orElseThrow(() -> tasks.refusal(task));
        if (found.unseen()) {
            database.sql(StepSql.LOOKED_AT)
                    .param("task", task)
                    .param("by", me)
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        }
        return found.look();
    }

    private record Found(StepLook look, boolean unseen) {}

    private static Found found(ResultSet row, String task, String me) throws SQLException {
        boolean mine = me.equals(row.getString("holder"));
        return new Found(
                new StepLook(
                        task,
                        mine ? null : holder(row),
                        mine,
                        returned(row),
                        Optional.ofNullable(row.getString("content")),
                        warnings(row)),
                row.getBoolean("unseen"));
    }

    private static Warnings warnings(ResultSet row) throws SQLException {
        List<Warning> all = new ArrayList<>();
        add(all, StepTimer.REMINDER, row.getTimestamp("reminded_at"), row.getTimestamp("reminder"));
        add(all, StepTimer.OVERDUE, row.getTimestamp("missed_at"), row.getTimestamp("overdue"));
        add(all, StepTimer.ESCALATED, row.getTimestamp("escalated_at"), row.getTimestamp("escalation"));
        return new Warnings(row.getBoolean("of_unit"), all);
    }

    private static void add(List<Warning> all, StepTimer timer, @Nullable Timestamp told, @Nullable Timestamp toCome) {
        if (told != null) {
            all.add(new Warning(timer, told.toInstant(), true));
        } else if (toCome != null) {
            all.add(new Warning(timer, toCome.toInstant(), false));
        }
    }

    private static StepLook.@Nullable Holder holder(ResultSet row) throws SQLException {
        String holder = row.getString("holder");
        return holder == null
                ? null
                : new StepLook.Holder(holder, row.getString("holder_name"), row.getBoolean("holder_beside"));
    }

    private static StepLook.@Nullable Returned returned(ResultSet row) throws SQLException {
        String by = row.getString("returned_by");
        return by == null
                ? null
                : new StepLook.Returned(
                        new Doer(by, row.getString("returned_for")),
                        row.getTimestamp("returned_at").toInstant(),
                        StepOutcome.valueOf(row.getString("returned_as")),
                        row.getString("returned_words"));
    }
}
