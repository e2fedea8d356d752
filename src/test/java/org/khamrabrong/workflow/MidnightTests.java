package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Appointment;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Timers and deputyships begin and end at midnight in Bangkok, wherever the machine is and every session of the database. */
@ApplicationTest
class MidnightTests {

    private static final TimeZone MACHINE = TimeZone.getDefault();

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 6);

    @Autowired
    TestOrganization organizations;

    @Autowired
    Deputies deputies;

    @Autowired
    HumanTasks tasks;

    @Autowired
    ManagementService management;

    @Autowired
    DueJobs jobs;

    @Autowired
    ProcessClock clock;

    @Autowired
    Actors actors;

    @Autowired
    DataSource source;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void setBack() throws SQLException {
        ClockUtil.reset();
        everybodyIsIn(MACHINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Pacific/Auckland", "Asia/Bangkok"})
    void theTimersOfAStepFireAtMidnight(String zone) throws SQLException {
        everybodyIsIn(TimeZone.getTimeZone(zone));
        database.update("delete from holiday");
        at(TODAY, "00:30");
        AgreementId id = organizations.open(organizations.make());

        assertThat(timers(id))
                .hasSize(3)
                .allMatch(moment -> moment.atZone(ThaiTime.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT))
                .contains(due(id));
        assertThat(ThaiTime.lastDayBefore(due(id))).isEqualTo(TODAY.plusWeeks(3));
        Instant reminder = timers(id).get(0);
        clock.moveTo(reminder.minusSeconds(60));
        jobs.runFor(id);
        assertThat(timers(id)).hasSize(3);
        clock.moveTo(reminder.plusSeconds(60));
        jobs.runFor(id);
        assertThat(timers(id)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Pacific/Auckland", "Asia/Bangkok"})
    void aDeputyshipBeginsAndEndsAtMidnight(String zone) throws SQLException {
        everybodyIsIn(TimeZone.getTimeZone(zone));
        at(TODAY.minusDays(1), "12:00");
        Made made = organizations.make();
        AgreementId id = organizations.open(made);
        String task = database.queryForObject(
                "select task from work_item where agreement = ? and closed_at is null", String.class, id.value());
        String deputy = made.username(Role.GOVERNOR);
        actors.as(
                made.username(Role.ADMINISTRATOR),
                () -> deputies.appoint(
                        new Appointment(made.username(Role.OFFICER), deputy, null, "คำสั่งที่ 1", TODAY, TODAY)));

        assertThat(may(deputy, task, TODAY.minusDays(1), "23:59")).isFalse();
        assertThat(may(deputy, task, TODAY, "00:01")).isTrue();
        assertThat(may(deputy, task, TODAY, "23:59")).isTrue();
        assertThat(may(deputy, task, TODAY.plusDays(1), "00:01")).isFalse();
    }

    private boolean may(String who, String task, LocalDate day, String time) {
        at(day, time);
        return actors.as(who, () -> tasks.mayOpen(task));
    }

    /** The driver tells each new session of the database where the machine is; one that is begun meanwhile is ended again. */
    private void everybodyIsIn(TimeZone zone) throws SQLException {
        TimeZone.setDefault(zone);
        HikariPoolMXBean pool = source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        pool.softEvictConnections();
        await().until(() -> {
            boolean all = zones(pool.getTotalConnections()).equals(Set.of(zone.getID()));
            if (!all) {
                pool.softEvictConnections();
            }
            return all;
        });
    }

    /** Of so many sessions at once. */
    private Set<String> zones(int sessions) throws SQLException {
        Set<String> zones = new HashSet<>();
        List<Connection> taken = new ArrayList<>();
        try {
            for (int each = 0; each < sessions; each++) {
                Connection session = source.getConnection();
                taken.add(session);
                zones.add(zone(session));
            }
        } finally {
            for (Connection session : taken) {
                session.close();
            }
        }
        return zones;
    }

    private static String zone(Connection session) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet answer = statement.executeQuery("show time zone")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void at(LocalDate day, String time) {
        clock.moveTo(day.atTime(LocalTime.parse(time)).atZone(ThaiTime.ZONE).toInstant());
    }

    private Instant due(AgreementId id) {
        return database.queryForObject(
                        "select due_at from work_item where agreement = ? and closed_at is null",
                        OffsetDateTime.class,
                        id.value())
                .toInstant();
    }

    private List<Instant> timers(AgreementId id) {
        return database
                .queryForList(
                        "select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                                + " where e.business_key_ = ? and j.type_ = 'timer'",
                        String.class,
                        id.toString())
                .stream()
                .map(job -> management.createJobQuery().jobId(job).singleResult())
                .map(job -> job.getDuedate().toInstant())
                .sorted()
                .toList();
    }
}
