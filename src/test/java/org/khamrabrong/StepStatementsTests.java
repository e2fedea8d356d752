package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.amendment.AmendmentStand;
import org.khamrabrong.evaluation.ReopeningStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.OneRequest;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the day of an officer costs the database: statements of whoever sends them, as one counts them on the way there. */
@ApplicationTest
class StepStatementsTests {

    /** The fifth asks for the calendar: every step is due on a working day. */
    private static final long HOME = 5;

    private static final long CLAIM = 2;
    private static final int FORM = 14;

    /** Shows a whole published result, what is to stand in its place, and the trail of the levels. */
    private static final Map<String, Integer> LARGER = Map.of("Task_ApproveReopening", 15);

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AmendmentStand amendments;

    @Autowired
    ReopeningStand reopenings;

    @Autowired
    HumanTasks tasks;

    @Autowired
    Actors actors;

    @Autowired
    StatementCount statements;

    @Autowired
    ApplicationContext application;

    private Made made;
    private AgreementId id;

    @BeforeEach
    void openAnAgreement() {
        made = organizations.make();
        id = organizations.open(made);
    }

    @Test
    void theInboxTakesFive() {
        try (Browserless officer =
                Browserless.as(made.username(Role.OFFICER), application).open("")) {
            assertThat(statements.of(() -> officer.open(""))).isBetween(1L, HOME);
        }
    }

    @Test
    void takingAStepTakesTwo() {
        WorkRow step = walk.waiting(made, id).orElseThrow();
        actors.as(made.username(Role.OFFICER), () -> {
            assertThat(statements.of(() -> OneRequest.during(() -> tasks.claim(step.task()))))
                    .isBetween(1L, CLAIM);
        });
    }

    @Test
    void everyFormOpensInFourteenOrOneMore() {
        List<String> more = new ArrayList<>();
        for (String step : CycleWalk.STEPS) {
            walk.until(made, id, step);
            note(step, made, id, more);
        }
        for (String step : besideTheLife()) {
            Made people = organizations.make();
            note(step, people, openedUntil(people, step), more);
        }

        assertThat(more).isEmpty();
    }

    private static List<String> besideTheLife() {
        return WhoMayDoWhatTests.humanSteps().stream()
                .filter(step -> !CycleWalk.STEPS.contains(step))
                .toList();
    }

    private AgreementId openedUntil(Made people, String step) {
        return reopenings.serves(step) ? reopenings.openedUntil(people, step) : amendments.openedUntil(people, step);
    }

    private void note(String step, Made people, AgreementId agreement, List<String> more) {
        long sent = statementsToOpen(people, agreement);
        if (sent > LARGER.getOrDefault(step, FORM)) {
            more.add(step + " " + sent);
        }
    }

    private long statementsToOpen(Made people, AgreementId agreement) {
        WorkRow row = walk.waiting(people, agreement).orElseThrow();
        String address = row.form() + "/" + row.task();
        try (Browserless screen = Browserless.as(people.username(row.role()), application)) {
            screen.open(address);
            return statements.of(() -> screen.open(address));
        }
    }
}
