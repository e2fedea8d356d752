package org.khamrabrong.reporting;

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
import org.khamrabrong.reporting.process.ReportingSteps;
import org.khamrabrong.workflow.StepLooks;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;

/** A report that nobody has looked at yet is taken back with all its figures, and handed in anew. */
@ApplicationTest
class ReportRecallTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    ReportRecall report;

    @Autowired
    Reporting reporting;

    @Autowired
    StepLooks looks;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId agreement;
    private String officer;
    private String reported;

    @BeforeEach
    void handIn() {
        made = organizations.make();
        agreement = walk.openedUntil(made, ReportingSteps.REPORT);
        officer = made.username(Role.OFFICER);
        reported = waiting().task();
        walk.forward(made, agreement);
    }

    @Test
    void comesBackToTheOfficerWithItsFigures() {
        actors.as(officer, () -> report.recall(reported));

        assertThat(waiting().taskKey()).isEqualTo(ReportingSteps.REPORT);
        assertThat(waiting().assignee()).isEqualTo(officer);
        actors.as(
                officer,
                () -> assertThat(reporting.open(waiting().task()).owed()).isEmpty());
        walk.forward(made, agreement);
        assertThat(waiting().taskKey()).isEqualTo(ReportingSteps.APPROVE);
    }

    @Test
    void staysWithTheApproverWhoHasLookedAtIt() {
        WorkRow next = waiting();
        actors.as(made.username(next.role()), () -> looks.at(next.task()));

        assertThatThrownBy(() -> actors.as(officer, () -> report.recall(reported)))
                .hasMessageContaining("workflow.refusal.openedAlready");
        assertThat(waiting().task()).isEqualTo(next.task());
    }

    private WorkRow waiting() {
        return walk.waiting(made, agreement).orElseThrow();
    }
}
