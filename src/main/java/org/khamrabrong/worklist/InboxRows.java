package org.khamrabrong.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.Doer;
import org.khamrabrong.workflow.StepOutcome;

/** Reads what the statements of {@link InboxSql} answer. */
final class InboxRows {

    private InboxRows() {}

    static WorkRow work(ResultSet row) throws SQLException {
        return new WorkRow(
                row.getString("task"),
                row.getString("form"),
                asked(row),
                new WorkRow.Subject(
                        row.getObject("agreement", UUID.class),
                        new UnitName(row.getString("unit_name"), row.getString("name_english")),
                        unit(row),
                        row.getInt("fiscal_year"),
                        row.getString("acting_for")),
                holder(row),
                new WorkRow.Waiting(row.getTimestamp("opened_at").toInstant(), instant(row, "due_at")),
                before(row));
    }

    static StepRow step(ResultSet row) throws SQLException {
        return new StepRow(
                row.getString("task"),
                asked(row),
                unit(row),
                holder(row),
                new WorkRow.Waiting(row.getTimestamp("opened_at").toInstant(), instant(row, "due_at")),
                row.getTimestamp("escalated_at") != null,
                done(row));
    }

    static WorkCounts counts(ResultSet row) throws SQLException {
        return new WorkCounts(
                row.getLong("mine"),
                row.getLong("available"),
                row.getLong("with_colleagues"),
                row.getLong("late"),
                row.getLong("due_soon"),
                row.getLong("waiting_for_others"));
    }

    private static @Nullable UnitName unit(ResultSet row) throws SQLException {
        String name = row.getString("responsible_name");
        return name == null ? null : new UnitName(name, row.getString("responsible_english"));
    }

    private static WorkRow.@Nullable StepBefore before(ResultSet row) throws SQLException {
        String outcome = row.getString("before_outcome");
        return outcome == null
                ? null
                : new WorkRow.StepBefore(
                        row.getString("before_task"),
                        row.getString("before_key"),
                        new Doer(row.getString("before_by"), row.getString("before_for")),
                        row.getTimestamp("before_at").toInstant(),
                        StepOutcome.valueOf(outcome),
                        row.getString("before_words"));
    }

    private static AskedStep asked(ResultSet row) throws SQLException {
        return new AskedStep(
                row.getString("task_key"),
                row.getString("process"),
                Role.valueOf(row.getString("role")),
                row.getObject("round", Integer.class));
    }

    private static WorkRow.@Nullable Holder holder(ResultSet row) throws SQLException {
        String username = row.getString("assignee");
        return username == null ? null : new WorkRow.Holder(username, row.getString("assignee_name"));
    }

    private static StepRow.@Nullable Done done(ResultSet row) throws SQLException {
        Instant at = instant(row, "closed_at");
        return at == null
                ? null
                : new StepRow.Done(
                        at, StepOutcome.valueOf(row.getString("outcome")), doer(row), row.getString("words"));
    }

    private static StepRow.@Nullable By doer(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return name == null
                ? null
                : new StepRow.By(new Doer(name, row.getString("for_name")), row.getString("position"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
