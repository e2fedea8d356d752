package org.khamrabrong.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.HolidayCalendar;
import org.khamrabrong.organization.HolidayName;
import org.khamrabrong.organization.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets holidays come and time pass, from a calendar without any and with no move that another test has left. */
@Component
class DeadlineStand {

    private static final String TIMERS = """
            select j.duedate_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
            where e.business_key_ = ? and j.type_ = 'timer' and j.handler_cfg_ like ? order by j.duedate_
            """;

    private final HolidayCalendar calendar;
    private final ProcessClock clock;
    private final DueJobs jobs;
    private final Actors actors;
    private final JdbcTemplate database;

    DeadlineStand(HolidayCalendar calendar, ProcessClock clock, DueJobs jobs, Actors actors, JdbcTemplate database) {
        this.calendar = calendar;
        this.clock = clock;
        this.jobs = jobs;
        this.actors = actors;
        this.database = database;
    }

    /** In the morning of that day. */
    void begin(LocalDate today) {
        clear();
        at(today);
    }

    void end() {
        ClockUtil.reset();
        clear();
    }

    private void clear() {
        database.update("delete from holiday");
        database.update("update deadline_move set finished_at = asked_at where finished_at is null");
    }

    void at(LocalDate day) {
        clock.moveTo(ThaiTime.startOf(day).plusSeconds(9 * 3600));
    }

    void pass(AgreementId id, Instant moment) {
        clock.moveTo(moment.plusSeconds(60));
        jobs.runFor(id);
    }

    void enter(Made made, LocalDate... holidays) {
        actors.as(made.username(Role.STRATEGY), () -> {
            for (LocalDate holiday : holidays) {
                calendar.enter(new HolidayName(holiday, "วันหยุด", ""));
            }
        });
    }

    /**
     * The first first.
     *
     * @param element as {@code like} has it
     */
    List<Instant> timers(AgreementId id, String element) {
        return database.query(TIMERS, (row, number) -> row.getTimestamp(1).toInstant(), id.toString(), element);
    }

    /** Of its steps: what was reminded of, missed, escalated, in that order. */
    List<String> told(AgreementId id) {
        return database.queryForList(
                "select what from audit_entry where chain = ? and what like 'workflow.step-%' order by number",
                String.class, id.value());
    }
}
