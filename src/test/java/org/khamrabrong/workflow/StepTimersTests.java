package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.amendment.AmendmentStand;
import org.khamrabrong.evaluation.ReopeningStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Role;
import org.khamrabrong.rules.ModelFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The process clock goes on, and every human step that waits is reminded of, told as missed and brought to the office. */
@ApplicationTest
class StepTimersTests {

    private static final Map<String, String> PROCESSES = processes();
    private static final Set<String> AFTER_REPORTING = Set.of("agreement-evaluation", "agreement-result");
    private static final Set<String> AFTER_SIGNING =
            Set.of("self-assessment", "agreement-evaluation", "agreement-result");
    private static final String REMINDED = "workflow.step-reminded";
    private static final String MISSED = "workflow.step-missed";
    private static final String ESCALATED = "workflow.step-escalated";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AmendmentStand amendments;

    @Autowired
    ReopeningStand reopenings;

    @Autowired
    ManagementService management;

    @Autowired
    DueJobs jobs;

    @Autowired
    ProcessClock clock;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private AgreementId id;
    private String step;
    private String task;

    @BeforeEach
    void make() {
        made = organizations.make();
    }

    @AfterEach
    void setBack() {
        ClockUtil.reset();
    }

    /** The process in which each human step stands. */
    private static Map<String, String> processes() {
        Map<String, String> processes = new LinkedHashMap<>();
        for (ModelFile file : ModelFile.processes()) {
            BpmnModelInstance model = file.process();
            String process = model.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            model.getModelElementsByType(UserTask.class).forEach(task -> processes.put(task.getId(), process));
        }
        return processes;
    }

    static Stream<String> steps() {
        return PROCESSES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepIsDueRemindedOfMissedAndEscalatedByTheClock(String step) {
        begin(step);
        assertThat(timers()).as("timers of " + step).hasSize(3);
        Instant due = due();
        assertThat(due).isEqualTo(ThaiTime.endOf(day(due)));
        assertThat(timers().get(0)).isBefore(due);
        assertThat(timers().get(1)).isEqualTo(due);
        assertThat(timers().get(2)).isAfter(due);
        assertThat(timers()).allMatch(moment -> moment.atZone(ThaiTime.ZONE).getHour() == 0);

        assertThat(told()).isEmpty();
        at(timers().get(0));
        assertThat(told()).containsExactly(REMINDED);
        at(due);
        assertThat(told()).containsExactly(REMINDED, MISSED);
        at(timers().get(0));
        assertThat(told()).containsExactly(REMINDED, MISSED, ESCALATED);
        assertThat(timers()).isEmpty();
        assertThat(walk.waiting(made, id).orElseThrow().task()).isEqualTo(task);
    }

    /** The moments at which they were to be told of come while the agreement waits on a later one. */
    @Test
    void nothingIsToldOfStepsThatAreDone() {
        moveToTheBeginning();
        id = organizations.open(made);
        List<String> done = new ArrayList<>();
        Instant last = clock.instant();
        for (String each : CycleWalk.STEPS) {
            step = each;
            passTimeBefore(each);
            walk.until(made, id, each);
            task = walk.waiting(made, id).orElseThrow().task();
            done.add(task);
            last = Collections.max(List.of(last, timers().get(2)));
        }
        done.remove(task);

        at(last.plusSeconds(60));

        assertThat(walk.waiting(made, id).orElseThrow().task()).isEqualTo(task);
        assertThat(told()).contains(ESCALATED);
        assertThat(done).hasSize(CycleWalk.STEPS.size() - 1);
        for (String each : done) {
            task = each;
            assertThat(told()).isEmpty();
        }
    }

    /** Those at the end of a life or beside it. */
    static Stream<String> lastSteps() {
        return steps().filter(step -> CycleWalk.STEPS.indexOf(step) < 0 || step.equals("Task_DecideAppeal"));
    }

    @ParameterizedTest
    @MethodSource("lastSteps")
    void nothingIsToldOfAStepThatIsDone(String step) {
        begin(step);
        Instant last = timers().get(2);

        done();

        at(last.plusSeconds(60));
        assertThat(told()).isEmpty();
    }

    @Test
    void nobodyIsRemindedAfterTheLastDay() {
        begin("Task_ApproveDraft");

        at(timers().get(2).plusSeconds(60));

        assertThat(told()).containsExactlyInAnyOrder(MISSED, ESCALATED);
    }

    @Test
    void aStepThatWasDueBeforeItOpenedIsMissedAtOnce() {
        ClockUtil.reset();
        step = "Task_ReportResults";
        id = walk.openedUntil(made, step);
        task = walk.waiting(made, id).orElseThrow().task();

        assertThat(due()).isBefore(clock.instant());
        assertThat(told()).containsExactlyInAnyOrder(MISSED, ESCALATED);
        assertThat(timers()).isEmpty();
    }

    @Test
    void theHolderTheHeadAndTheOfficeAreNamed() {
        begin("Task_DraftAgreement");
        database.update("update work_item set assignee = ? where task = ?", made.username(Role.OFFICER), task);

        at(timers().get(2).plusSeconds(60));

        assertThat(names(MISSED)).contains(name(Role.OFFICER), name(Role.HEAD)).doesNotContain(name(Role.STRATEGY));
        assertThat(names(ESCALATED)).contains(name(Role.OFFICER), name(Role.STRATEGY));
    }

    @Test
    void aboveThoseWhoActForOtherUnitsStandsTheOffice() {
        begin("Task_ReviewOffer");

        at(due());

        assertThat(names(MISSED)).contains(name(Role.STRATEGY)).doesNotContain(name(Role.HEAD));
    }

    private String name(Role role) {
        return made.people().get(role).name();
    }

    /** Long before the rounds of the agreement, so that no step is late already. */
    private void begin(String step) {
        this.step = step;
        if (reopenings.serves(step)) {
            id = reopenings.openedUntil(made, step);
            task = walk.waiting(made, id).orElseThrow().task();
            return;
        }
        moveToTheBeginning();
        id = amendments.serves(step) ? amendments.openedUntil(made, step) : walkedUntil(step);
        task = walk.waiting(made, id).orElseThrow().task();
    }

    private void moveToTheBeginning() {
        clock.moveTo(OffsetDateTime.parse("2021-01-04T09:00:00+07:00").toInstant());
    }

    private AgreementId walkedUntil(String step) {
        id = organizations.open(made);
        if (AFTER_SIGNING.contains(PROCESSES.get(step))) {
            untilReports();
        }
        if (AFTER_REPORTING.contains(PROCESSES.get(step))) {
            untilEvaluation();
        }
        walk.until(made, id, step);
        return id;
    }

    /** Where that step is the first of its phase. */
    private void passTimeBefore(String step) {
        switch (step) {
            case "Task_ReportResults" -> untilReports();
            case "Task_EvaluateReports" -> untilEvaluation();
            default -> {}
        }
    }

    private void untilReports() {
        walk.untilClosed(made, id);
        at(OffsetDateTime.parse("2021-04-01T09:00:00+07:00").toInstant());
    }

    private void untilEvaluation() {
        walk.untilClosed(made, id);
        at(OffsetDateTime.parse("2021-10-01T09:00:00+07:00").toInstant());
    }

    private void done() {
        if (reopenings.serves(step)) {
            reopenings.forward(made, id, step);
            return;
        }
        switch (step) {
            case "Task_WriteAmendment" -> {
                amendments.worded(made, id);
                amendments.submitted(made, id, 1);
            }
            case "Task_ApproveAmendment" -> amendments.approved(made, id);
            case "Task_DecideAmendment" -> amendments.refused(made, id);
            default -> walk.forward(made, id);
        }
    }

    private static LocalDate day(Instant end) {
        return ThaiTime.lastDayBefore(end);
    }

    private void at(Instant moment) {
        clock.moveTo(moment);
        jobs.runFor(id);
    }

    private Instant due() {
        return database.queryForObject("select due_at from work_item where task = ?", OffsetDateTime.class, task)
                .toInstant();
    }

    /** When the timers of the agreement's step come due, the first first. */
    private List<Instant> timers() {
        List<Instant> moments = new ArrayList<>();
        database.queryForList(
                        "select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                                + " where e.business_key_ = ? and j.type_ = 'timer' and j.handler_cfg_ in (?, ?, ?)",
                        String.class,
                        id.toString(),
                        StepTimer.REMINDER.on(step),
                        StepTimer.OVERDUE.on(step),
                        StepTimer.ESCALATED.on(step))
                .forEach(job -> {
                    Job timer = management.createJobQuery().jobId(job).singleResult();
                    moments.add(timer.getDuedate().toInstant());
                });
        moments.sort(null);
        return moments;
    }

    /** What was told of the step, in its order. */
    private List<String> told() {
        return database.queryForList(
                "select e.what from audit_entry e where e.chain = ? and e.what like 'workflow.step-%'"
                        + " and cast(e.content as jsonb) ->> 'task' = ? order by e.number",
                String.class, id.value(), task);
    }

    private String names(String fact) {
        return database.queryForObject(
                "select cast(e.content as jsonb) ->> 'told' from audit_entry e where e.chain = ? and e.what = ?"
                        + " and cast(e.content as jsonb) ->> 'task' = ?",
                String.class,
                id.value(),
                fact,
                task);
    }
}
