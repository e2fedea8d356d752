package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.Recalls;
import org.khamrabrong.workflow.StepLook;
import org.khamrabrong.workflow.StepLooks;
import org.khamrabrong.workflow.StepOutcome;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What nobody has looked at yet is taken back by the one who handed it in; what somebody has seen is not. */
@ApplicationTest
class RecallTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    DraftRecall draft;

    @Autowired
    Recalls recalls;

    @Autowired
    StepLooks looks;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private AgreementId agreement;
    private String officer;
    private String drafted;

    @BeforeEach
    void handIn() {
        made = organizations.make();
        agreement = organizations.open(made);
        officer = made.username(Role.OFFICER);
        drafted = waiting().task();
        walk.forward(made, agreement);
    }

    @Test
    void comesBackToTheOneWhoHandedItInAndTheNextStepFallsAway() {
        String followed = waiting().task();

        recall(officer);

        assertThat(waiting().taskKey()).isEqualTo("Task_DraftAgreement");
        assertThat(waiting().assignee()).isEqualTo(officer);
        StepLook look = actors.as(officer, () -> looks.at(waiting().task()));
        assertThat(look.returned().how()).isEqualTo(StepOutcome.RECALLED);
        assertThat(database.queryForObject("select outcome from work_item where task = ?", String.class, followed))
                .isEqualTo("RECALLED");
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where chain = ? and what = 'agreement.draft-recalled'",
                        Integer.class,
                        agreement.value()))
                .isOne();
    }

    @Test
    void isHandedInAgainAfterwards() {
        recall(officer);

        walk.forward(made, agreement);

        assertThat(waiting().taskKey()).isNotEqualTo("Task_DraftAgreement");
        assertThat(waiting().assignee()).isNull();
    }

    @Test
    void isNotTakenBackOnceSomebodyHasLookedAtIt() {
        WorkRow next = waiting();
        actors.as(made.username(next.role()), () -> looks.at(next.task()));

        assertThat(actors.as(officer, () -> recalls.mayRecall(drafted))).isFalse();
        assertThatThrownBy(() -> recall(officer)).hasMessageContaining("workflow.refusal.openedAlready");
        assertThat(waiting().task()).isEqualTo(next.task());
    }

    @Test
    void isNobodyElsesToTakeBack() {
        String colleague = organizations
                .person("colleague." + made.division().code(), made.division(), Role.OFFICER)
                .username();

        assertThat(actors.as(colleague, () -> recalls.mayRecall(drafted))).isFalse();
        assertThatThrownBy(() -> recall(colleague)).hasMessageContaining("workflow.refusal.notYourTask");
        assertThatThrownBy(() -> recall(made.otherOfficer().username()))
                .hasMessageContaining("workflow.refusal.notYourTask");
    }

    @Test
    void isNotTakenBackTwice() {
        recall(officer);

        assertThatThrownBy(() -> recall(officer)).hasMessageContaining("workflow.refusal");
    }

    private void recall(String username) {
        actors.as(username, () -> draft.recall(drafted));
    }

    private WorkRow waiting() {
        return walk.waiting(made, agreement).orElseThrow();
    }
}
