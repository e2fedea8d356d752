package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.ProcessClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Of a step's time: whom the record names as told is whom a notice was written to. */
@ApplicationTest
class TimeWarningsTests {

    private static final String SOON = "DUE_SOON";
    private static final String OVERDUE = "OVERDUE";
    private static final String ESCALATED = "ESCALATED";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    HumanTasks tasks;

    @Autowired
    DueJobs jobs;

    @Autowired
    ProcessClock clock;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private AgreementId id;
    private String task;

    @BeforeEach
    void make() {
        clock.moveTo(OffsetDateTime.parse("2020-11-02T09:00:00+07:00").toInstant());
        made = organizations.make();
    }

    @AfterEach
    void setBack() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "Task_DraftAgreement, OFFICER, HEAD",
        "Task_ApproveDraft, GOVERNOR, HEAD",
        "Task_ReviewOffer, NEGOTIATOR, STRATEGY",
        "Task_SettleFormally, COMMITTEE, STRATEGY",
        "Task_EvaluateReports, EVALUATOR, STRATEGY"
    })
    void whomTheRecordNamesIsToldFirstTheHolderThenTheOneAboveThenTheOffice(String step, Role holder, Role above) {
        open(step);
        actors.as(made.username(holder), () -> tasks.claim(task));

        passAllTimers();

        assertThat(told(SOON)).isEqualTo(named(SOON)).containsExactly(name(holder));
        assertThat(told(OVERDUE))
                .isEqualTo(named(OVERDUE))
                .contains(name(holder), name(above))
                .doesNotContain(name(above == Role.HEAD ? Role.STRATEGY : Role.HEAD));
        assertThat(told(ESCALATED))
                .isEqualTo(named(ESCALATED))
                .contains(name(holder), name(above), name(Role.STRATEGY));
    }

    @Test
    void allWhoMayDoWhatNobodyHasTakenAreNamedAndTold() {
        Person second = organizations.person("second." + made.username(Role.OFFICER), made.division(), Role.OFFICER);
        open("Task_DraftAgreement");

        passAllTimers();

        for (String kind : List.of(SOON, OVERDUE, ESCALATED)) {
            assertThat(told(kind)).isEqualTo(named(kind)).contains(name(Role.OFFICER), second.name());
        }
    }

    @Test
    void whoStandsInForTheHeadIsNamedAndToldToo() {
        Person deputy = organizations.person("deputy." + made.username(Role.HEAD), made.division());
        database.update("""
                insert into deputyship (id, person, deputy, authority, from_day, until_day, named_as, entered_by, entered_at,
                    consent)
                values (gen_random_uuid(), ?, ?, 'order', '2000-01-01', '2999-01-01', 'ADMINISTRATOR', 'test', now(), 'ORDERED')
                """, made.people().get(Role.HEAD).id(), deputy.id());
        open("Task_DraftAgreement");

        passAllTimers();

        assertThat(told(SOON)).isEqualTo(named(SOON)).doesNotContain(deputy.name());
        assertThat(told(OVERDUE)).isEqualTo(named(OVERDUE)).contains(deputy.name());
        assertThat(told(ESCALATED)).isEqualTo(named(ESCALATED)).contains(deputy.name());
    }

    /** The rounds are over by today's clock, and not by the one of the beginning. */
    private void open(String step) {
        if (step.equals("Task_EvaluateReports")) {
            ClockUtil.reset();
        }
        id = walk.openedUntil(made, step);
        task = walk.waiting(made, id).orElseThrow().task();
    }

    private void passAllTimers() {
        for (Instant next = nextTimer(); next != null; next = nextTimer()) {
            clock.moveTo(next.plusSeconds(60));
            jobs.runFor(id);
        }
    }

    private Instant nextTimer() {
        Timestamp next = database.queryForObject("""
                select min(j.duedate_) from act_ru_job j join act_ru_task t on t.execution_id_ = j.execution_id_
                where t.id_ = ? and j.type_ = 'timer'
                """, Timestamp.class, task);
        return next == null ? null : next.toInstant();
    }

    private Set<String> told(String kind) {
        return Set.copyOf(database.queryForList(
                "select p.name from notice n join announcement a on a.id = n.announcement"
                        + " join person p on p.id = n.person where a.task = ? and a.kind = ?",
                String.class,
                task,
                kind));
    }

    private Set<String> named(String kind) {
        String what = switch (kind) {
            case SOON -> "workflow.step-reminded";
            case OVERDUE -> "workflow.step-missed";
            default -> "workflow.step-escalated";
        };
        return Set.copyOf(database.queryForList(
                "select jsonb_array_elements_text(cast(content as jsonb) -> 'told') from audit_entry"
                        + " where chain = ? and what = ? and cast(content as jsonb) ->> 'task' = ?",
                String.class,
                id.value(),
                what,
                task));
    }

    private String name(Role role) {
        return made.people().get(role).name();
    }
}
