package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.evaluation.ReopeningStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.CycleSteps;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.workflow.TaskGone;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two colleagues complete one step at the same moment: one does, the other is told, and nothing happens twice. */
@ApplicationTest
class DoubleCompletionTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    CycleSteps steps;

    @Autowired
    AtOnce atOnce;

    @Autowired
    ReopeningStand reopenings;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Task_DraftAgreement",
                "Task_ApproveDraft",
                "Task_ReviewOffer",
                "Task_AnswerCounter",
                "Task_SettleFormally",
                "Task_AnswerCommittee",
                "Task_SignAsMaker",
                "Task_SignAsReceiver",
                "Task_ReportResults",
                "Task_ApproveReport",
                "Task_EvaluateReports",
                "Task_AnswerChallenge",
                "Task_ApproveAnswer",
                "Task_ConfirmResult",
                "Task_AnswerResult",
                "Task_DecideAppeal"
            })
    void theSecondIsToldAndNothingHappensTwice(String step) {
        Made made = organizations.make();
        AgreementId agreement = walk.openedUntil(made, step);
        onlyTheFirstCounts(made, agreement, task -> steps.forward(step, task, agreement));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Task_ApproveReopening", "Task_ConfirmReopening"})
    void theSecondWhoDecidesOnAReopeningIsToldAndNothingHappensTwice(String step) {
        Made made = organizations.make();
        AgreementId agreement = reopenings.openedUntil(made, step);
        onlyTheFirstCounts(made, agreement, task -> reopenings.agree(step, task));
    }

    private void onlyTheFirstCounts(Made made, AgreementId agreement, Consumer<String> step) {
        WorkRow row = walk.waiting(made, agreement).orElseThrow();
        Person second = colleague(made, row);

        Throwable failure = atOnce.run(
                () -> actors.as(made.username(row.role()), () -> step.accept(row.task())),
                () -> actors.as(second.username(), () -> step.accept(row.task())));

        assertThat(failure).isInstanceOf(TaskGone.class);
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where who = ?", Integer.class, second.username()))
                .isZero();
        assertThat(database.queryForMap("select closed_by, assignee from work_item where task = ?", row.task()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("closed_by", made.username(row.role()), "assignee", made.username(row.role())));
    }

    private Person colleague(Made made, WorkRow row) {
        Unit unit = switch (row.role()) {
            case OFFICER, GOVERNOR, HEAD -> made.division();
            case SUPERIOR -> made.national();
            default -> made.office();
        };
        return organizations.person("second." + row.task(), unit, row.role());
    }
}
