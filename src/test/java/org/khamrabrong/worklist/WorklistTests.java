package org.khamrabrong.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.HumanTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class WorklistTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    Worklist worklist;

    @Autowired
    HumanTasks tasks;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    private Made made;
    private AgreementId agreement;

    @BeforeEach
    void openAnAgreement() {
        made = organizations.make();
        agreement = organizations.open(made);
    }

    @Test
    void offersAStepToTheRoleInTheUnitAndToNobodyElse() {
        assertThat(availableTo(made.username(Role.OFFICER))).containsExactly("Task_DraftAgreement");
        for (Role other : Role.values()) {
            if (other != Role.OFFICER) {
                assertThat(availableTo(made.username(other))).as(other.name()).doesNotContain("Task_DraftAgreement");
            }
        }
        assertThat(availableTo(made.otherOfficer().username())).isEmpty();
    }

    @Test
    void offersNegotiationToEveryUnitButTheOwn() {
        walk.until(made, agreement, "Task_ReviewOffer");
        String inside = organizations
                .person("negotiator." + made.division().code(), made.division(), Role.NEGOTIATOR)
                .username();

        assertThat(offeredTo(made.username(Role.NEGOTIATOR))).contains(agreement.value());
        assertThat(offeredTo(inside)).doesNotContain(agreement.value());
    }

    @Test
    void showsTheUnitWhatWaitsForOthers() {
        walk.until(made, agreement, "Task_ReviewOffer");

        actors.as(made.username(Role.OFFICER), () -> {
            assertThat(worklist.waitingForOthers(Pageable.ofSize(5)))
                    .extracting(WorkRow::taskKey)
                    .containsExactly("Task_ReviewOffer");
            assertThat(worklist.counts().waitingForOthers()).isOne();
        });
    }

    @Test
    void namesRoundAndDueDateOfAReport() {
        walk.until(made, agreement, "Task_ReportResults");

        actors.as(made.username(Role.OFFICER), () -> {
            WorkRow row = worklist.available(Pageable.ofSize(5)).getContent().get(0);
            assertThat(row.step().round()).isOne();
            assertThat(row.due()).isNotNull();
            assertThat(row.subject().fiscalYear()).isEqualTo(2021);
            assertThat(worklist.counts().late()).isOne();
        });
    }

    @Test
    void forgetsATakenStepWithTheTransactionThatIsRolledBack() {
        String officer = made.username(Role.OFFICER);
        String task = walk.waiting(made, agreement).orElseThrow().task();

        transaction.executeWithoutResult(status -> {
            actors.as(officer, () -> tasks.claim(task));
            status.setRollbackOnly();
        });

        actors.as(officer, () -> assertThat(worklist.mine(Pageable.ofSize(5))).isEmpty());
        assertThat(availableTo(officer)).containsExactly("Task_DraftAgreement");
    }

    @Test
    void holdsExactlyTheTasksOfTheEngine() {
        walk.until(made, agreement, "Task_SettleFormally");

        assertThat(database.queryForList("select task from work_item where closed_at is null", String.class))
                .containsExactlyInAnyOrderElementsOf(
                        database.queryForList("select id_ from act_ru_task", String.class));
    }

    @Test
    void saysWhoseTurnItIsOnlyToThoseWhoMayRead() {
        assertThat(actors.as(made.username(Role.HEAD), () -> worklist.waitingOn(agreement)))
                .hasSize(1);
        assertThatThrownBy(() -> actors.as(made.otherOfficer().username(), () -> worklist.waitingOn(agreement)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("agreement.refusal.agreementNotYours");
    }

    private List<String> availableTo(String username) {
        return actors.as(
                username,
                () -> EveryPage.of(worklist::available).stream()
                        .filter(row -> row.agreement().equals(agreement.value()))
                        .map(WorkRow::taskKey)
                        .toList());
    }

    private List<UUID> offeredTo(String username) {
        return actors.as(
                username,
                () -> EveryPage.of(worklist::available).stream()
                        .map(WorkRow::agreement)
                        .toList());
    }
}
