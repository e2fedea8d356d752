package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitChange.Merge;
import org.khamrabrong.organization.UnitChanges;
import org.khamrabrong.organization.UnitRequest;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.worklist.WorkRow;
import org.khamrabrong.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;

/** A role counts at the unit where it is held, for the days on which it is, and at what was merged into that unit. */
@ApplicationTest
class RolesAtUnitsTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    HumanTasks tasks;

    @Autowired
    Worklist worklist;

    @Autowired
    UnitChanges changes;

    @Autowired
    Organization organization;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    private Made made;
    private AgreementId agreement;
    private String guest;

    @BeforeEach
    void open() {
        made = organizations.make();
        agreement = organizations.open(made);
        guest = made.otherOfficer().username();
    }

    @Test
    void whoHoldsARoleAtASecondUnitDoesItsSteps() {
        organizations.give(guest, Role.OFFICER, made.division());

        assertThat(offered(guest)).isTrue();
        actors.as(guest, () -> tasks.claim(step()));
        assertThat(reads(guest)).isTrue();
    }

    @Test
    void anotherRoleAtThatUnitIsNotThatRole() {
        organizations.give(guest, Role.GOVERNOR, made.division());

        assertThat(offered(guest)).isFalse();
        actors.as(guest, () -> refused("workflow.refusal.notYourTask", () -> tasks.claim(step())));
    }

    @Test
    void whatIsHeldAtTheOwnUnitOpensNoOther() {
        assertThat(offered(guest)).isFalse();
        assertThat(reads(guest)).isFalse();
    }

    @Test
    void whoSitsInAUnitButHoldsTheRoleElsewhereDoesNotDoItThere() {
        String officer = made.username(Role.OFFICER);
        organizations.take(officer, Role.OFFICER);
        organizations.give(officer, Role.OFFICER, made.other());

        assertThat(offered(officer)).isFalse();
        assertThat(reads(officer)).isFalse();
    }

    @Test
    void aRoleThatEndedYesterdayOpensNothingToday() {
        String officer = made.username(Role.OFFICER);
        organizations.endYesterday(officer, Role.OFFICER);

        assertThat(offered(officer)).isFalse();
        assertThat(reads(officer)).isFalse();
    }

    @Test
    void whoeverBelongsToAUnitInAnyRoleDoesNotJudgeItFromOutside() {
        walk.until(made, agreement, "Task_ReviewOffer");
        String negotiator = made.username(Role.NEGOTIATOR);
        assertThat(offered(negotiator)).isTrue();

        organizations.give(negotiator, Role.GOVERNOR, made.division());

        assertThat(offered(negotiator)).isFalse();
        actors.as(negotiator, () -> refused("workflow.refusal.notYourTask", () -> tasks.claim(step())));
    }

    @Test
    void aJudgingRoleAtAUnitDoesNotLetItsHolderReadWhatIsStillInside() {
        String evaluator = made.username(Role.EVALUATOR);
        organizations.give(evaluator, Role.EVALUATOR, made.division());

        assertThat(reads(evaluator)).isFalse();
    }

    @Test
    void theWorkOfAMergedUnitIsItsSuccessorsAtEveryStep() {
        organizations.merge(made.division(), made.other());
        String governor = organizations
                .person("governor.successor." + made.other().code(), made.other(), Role.GOVERNOR)
                .username();
        organizations.person("head.successor." + made.other().code(), made.other(), Role.HEAD);

        assertThat(offered(made.username(Role.OFFICER))).isFalse();
        assertThat(offered(guest)).isTrue();
        assertThat(reads(guest)).isTrue();
        walk.forwardAs(guest, made, agreement);

        assertThat(offered(governor)).isTrue();
        assertThat(offered(made.username(Role.GOVERNOR))).isFalse();
    }

    @Test
    void whoHasTakenAStepGoesOnWithItInTheSuccessor() {
        String officer = made.username(Role.OFFICER);
        String task = step();
        actors.as(officer, () -> tasks.claim(task));

        actors.as(made.username(Role.ADMINISTRATOR), () -> changes.take(merger()));

        assertThat(actors.as(officer, () -> EveryPage.of(worklist::mine)))
                .extracting(WorkRow::task)
                .containsExactly(task);
        actors.as(guest, () -> tasks.takeOver(task, officer));
        assertThat(actors.as(guest, () -> EveryPage.of(worklist::mine)))
                .extracting(WorkRow::task)
                .containsExactly(task);
    }

    private UnitRequest merger() {
        return new UnitRequest(
                made.division().id(),
                organization.unit(made.division().id()).version(),
                LocalDate.now(clock),
                new Merge(made.other().id()));
    }

    @Test
    void whoeverBelongsToTheSuccessorDoesNotJudgeWhatItTookOver() {
        walk.until(made, agreement, "Task_ReviewOffer");
        String negotiator = organizations
                .person("negotiator.successor." + made.other().code(), made.other(), Role.NEGOTIATOR)
                .username();
        assertThat(offered(negotiator)).isTrue();

        organizations.merge(made.division(), made.other());

        assertThat(offered(negotiator)).isFalse();
    }

    private String step() {
        return walk.waiting(made, agreement).orElseThrow().task();
    }

    private boolean offered(String username) {
        List<WorkRow> available = actors.as(username, () -> EveryPage.of(worklist::available));
        return available.stream().anyMatch(row -> row.agreement().equals(agreement.value()));
    }

    private boolean reads(String username) {
        return actors.as(username, () -> {
            try {
                agreements.find(agreement);
                return true;
            } catch (Refusal refused) {
                return false;
            }
        });
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
