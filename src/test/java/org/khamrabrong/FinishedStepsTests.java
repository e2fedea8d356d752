package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.FinishedStep;
import org.khamrabrong.workflow.FinishedSteps;
import org.khamrabrong.workflow.StepOutcome;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A step that is over opens as it was handed in then, with what came of it, for those who may read it. */
@ApplicationTest
class FinishedStepsTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    FinishedSteps steps;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

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
    void everyStepOfTheCycleIsReadAgainByTheOneWhoDidIt() {
        Map<String, String> done = new HashMap<>();
        while (walk.waiting(made, id).isPresent()) {
            WorkRow row = walk.waiting(made, id).orElseThrow();
            walk.forward(made, id);
            done.put(row.task(), made.username(row.role()));
        }

        assertThat(done).hasSizeGreaterThan(10);
        done.forEach((task, username) -> {
            FinishedStep step = found(username, task);
            assertThat(step.ended().outcome()).isIn(StepOutcome.DONE, StepOutcome.APPROVED);
            assertThat(step.state().map(HandedIn::read).map(HandedIn::content).map(AgreementPackage::indicators))
                    .as(step.ended().key())
                    .hasValueSatisfying(indicators -> assertThat(indicators).isNotEmpty());
        });
    }

    @Test
    void whatWasHandedInStaysAsItWasWhateverTheDraftBecomes() {
        String drafted = task();
        walk.forward(made, id);
        walk.back(made, id);
        AgreementPackage before = handedIn(drafted);
        database.update(
                "update agreement set content = replace(content, 'ความพึงพอใจ', 'ความเชื่อมั่น') where id = ?",
                id.value());

        assertThat(handedIn(drafted)).isEqualTo(before);
    }

    @Test
    void saysWhatCameOfItAndLeadsOn() {
        String drafted = task();
        walk.forward(made, id);
        String review = task();
        walk.back(made, id);

        FinishedStep step = found(made.username(Role.OFFICER), drafted);

        assertThat(step.after()).extracting(FinishedStep.Next::task).containsExactly(review, task());
        assertThat(step.after().get(0).ended().outcome()).isEqualTo(StepOutcome.RETURNED);
        assertThat(step.after().get(0).ended().words()).isEqualTo("ขอให้ทบทวน");
        assertThat(step.after().get(1).open()).isTrue();
    }

    @Test
    void isNobodysWhoDidNotDoItAndIsNotOfTheUnit() {
        String drafted = task();
        walk.forward(made, id);

        for (Role role : List.of(Role.NEGOTIATOR, Role.EVALUATOR, Role.STRATEGY, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> found(made.username(role), drafted))
                    .as(role.name())
                    .hasMessageContaining("workflow.refusal.taskGone");
        }
        assertThatThrownBy(() -> found(made.otherOfficer().username(), drafted))
                .hasMessageContaining("workflow.refusal.taskGone");
        assertThat(found(made.username(Role.AUDITOR), drafted).state()).isPresent();
        assertThat(found(made.username(Role.GOVERNOR), drafted).state()).isPresent();
    }

    @Test
    void isReadByTheUnitThatTheMakerWasMergedInto() {
        String drafted = task();
        walk.forward(made, id);
        organizations.merge(made.division(), made.other());

        assertThat(found(made.otherOfficer().username(), drafted).state()).isPresent();
    }

    @Test
    void theCommitteesWordsAreNotTheUnits() {
        walk.until(made, id, "Task_ConfirmResult");
        String confirming = task();
        walk.back(made, id);

        assertThatThrownBy(() -> found(made.username(Role.OFFICER), confirming))
                .hasMessageContaining("workflow.refusal.taskGone");
        assertThat(found(made.username(Role.COMMITTEE), confirming).ended().words())
                .contains("2.1");
    }

    @Test
    void theLinkOfAStepThatIsOverLeadsToHowItEnded() {
        String drafted = task();
        walk.forward(made, id);
        String officer = made.username(Role.OFFICER);

        try (Browserless screen = Browserless.as(officer, application).open("task/draft/" + drafted)) {
            assertThat(screen.text()).contains("งานนี้เสร็จสิ้นแล้ว", "ขั้นตอนถัดมา", "ร้อยละความพึงพอใจ");
        }
        try (Browserless screen = Browserless.as(officer, application).open("task/draft/nonsense")) {
            assertThat(screen.text()).contains("งานนี้มีผู้ทำเสร็จไปแล้วหรือไม่มีอยู่");
        }
    }

    private String task() {
        return walk.waiting(made, id).orElseThrow().task();
    }

    private FinishedStep found(String username, String task) {
        return actors.as(username, () -> steps.find(task));
    }

    private AgreementPackage handedIn(String task) {
        return HandedIn.read(found(made.username(Role.OFFICER), task).state().orElseThrow())
                .content();
    }
}
