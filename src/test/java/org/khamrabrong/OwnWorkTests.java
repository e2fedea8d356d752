package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;

/** Holding two roles does not make anyone the judge of his or her own work; to pledge what one drafted is no judgement. */
@ApplicationTest
class OwnWorkTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @ParameterizedTest
    @CsvSource({
        "OFFICER,    Task_DraftAgreement,  GOVERNOR,  Task_ApproveDraft",
        "OFFICER,    Task_DraftAgreement,  HEAD,      Task_ApproveDraft",
        "GOVERNOR,   Task_ApproveDraft,     HEAD,      Task_ApproveDraft",
        "OFFICER,    Task_ReportResults,   GOVERNOR,  Task_ApproveReport",
        "OFFICER,    Task_ReportResults,   HEAD,      Task_ApproveReport",
        "GOVERNOR,   Task_ApproveReport,   HEAD,      Task_ApproveReport",
        "EVALUATOR,  Task_EvaluateReports, COMMITTEE, Task_ConfirmResult"
    })
    void nobodyJudgesTheOwnWork(Role working, String work, Role judging, String judgement) {
        Made made = organizations.make();
        AgreementId id = walk.openedUntil(made, work);
        String both = holderOf(made, working, judging);

        walk.forwardAs(both, made, id);
        walk.until(made, id, judgement, judging);

        assertThatThrownBy(() -> walk.forwardAs(both, made, id))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("workflow.refusal.ownWork");
        Optional<String> task = walk.waiting(made, id).map(WorkRow::task);
        walk.forward(made, id);
        assertThat(walk.waiting(made, id)).map(WorkRow::task).isNotEqualTo(task);
    }

    private String holderOf(Made made, Role working, Role judging) {
        Unit unit = working == Role.EVALUATOR ? made.office() : made.division();
        return organizations
                .person("both." + working + "." + made.division().code(), unit, working, judging)
                .username();
    }
}
