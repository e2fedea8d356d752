package org.khamrabrong.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.reporting.ReportingStand.LATE_CASES;
import static org.khamrabrong.reporting.ReportingStand.SATISFIED;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.process.ReportingSteps;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through a self-assessment round, with the real delegates. */
@ApplicationTest
class SelfAssessmentPathTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    ReportingStand stand;

    @Autowired
    Reporting reporting;

    @Autowired
    ReportApproval approval;

    @Autowired
    ReportDirectory directory;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    Actors actors;

    Made made;
    AgreementId id;

    @BeforeEach
    void openARound() {
        made = organizations.make();
        id = stand.reporting(made);
    }

    @Test
    void closesTheRoundOnceTheHeadHasSentAnApprovedReport() {
        stand.closed(made, id);

        assertThat(stand.ends(id, "self-assessment"))
                .filteredOn(end -> !end.endsWith("Told"))
                .containsExactly("Event_ReportLevelApproved", "Event_ReportLevelApproved", "Event_RoundClosed");
        actors.as(made.username(Role.OFFICER), () -> {
            RoundRow round = directory.rounds(id).get(0);
            assertThat(round.state()).isEqualTo(ReportState.CLOSED);
            assertThat(round.self().total()).isEqualByComparingTo("4.2800");
            assertThat(round.late()).isTrue();
            assertThat(agreements.find(id).stage()).isEqualTo(Stage.REPORTING);
        });
        assertThat(stand.nextRound(id)).map(Round::number).hasValue(2);
        assertThat(stand.facts(id, "reporting.round-scored"))
                .extracting("total")
                .containsExactly("4.2800");
    }

    @Test
    void goesBackToTheOfficerWithTheIndicatorsThatTheGovernorReturns() {
        stand.submitted(made, id);

        actors.as(
                made.username(Role.GOVERNOR),
                () -> approval.giveBack(stand.task(id, ReportingSteps.APPROVE), Map.of("2.1", "ไม่มีหลักฐาน")));

        assertThat(stand.waiting(id)).containsExactly(ReportingSteps.REPORT);
        actors.as(made.username(Role.OFFICER), () -> {
            String task = stand.task(id, ReportingSteps.REPORT);
            ReportSheet sheet = reporting.open(task);
            assertThat(sheet.item("1.1").state()).isEqualTo(EntryState.APPROVED);
            assertThat(sheet.item("2.1").state()).isEqualTo(EntryState.RETURNED);
            assertThat(sheet.item("2.1").returnReason()).isEqualTo("ไม่มีหลักฐาน");
            reporting.saveResult(task, "2.1", LATE_CASES, "แนบทะเบียนแล้ว");
            reporting.submit(task);
        });
        assertThat(stand.waiting(id)).containsExactly(ReportingSteps.APPROVE);
    }

    @Test
    void goesBackToTheOfficerWhenTheHeadReturnsTheWhole() {
        stand.approved(made, id);

        actors.as(
                made.username(Role.HEAD),
                () -> approval.giveBack(stand.task(id, ReportingSteps.APPROVE), "ให้ทบทวนคำอธิบาย"));

        assertThat(stand.waiting(id)).containsExactly(ReportingSteps.REPORT);
        actors.as(made.username(Role.OFFICER), () -> {
            String task = stand.task(id, ReportingSteps.REPORT);
            assertThat(reporting.open(task).returnReason()).isEqualTo("ให้ทบทวนคำอธิบาย");
            reporting.saveResult(task, "1.1", SATISFIED, "อธิบายเพิ่ม");
            reporting.submit(task);
        });
        actors.as(made.username(Role.GOVERNOR), () -> approval.approve(stand.task(id, ReportingSteps.APPROVE)));
        assertThat(stand.waiting(id)).containsExactly(ReportingSteps.APPROVE);
    }

    @Test
    void startsALaterRoundWithTheFiguresOfTheOneBeforeAsAProposal() {
        stand.closed(made, id);
        stand.startRound(id);

        actors.as(made.username(Role.OFFICER), () -> {
            ReportSheet sheet = reporting.open(stand.task(id, ReportingSteps.REPORT));
            assertThat(sheet.round().round()).isEqualTo(2);
            assertThat(sheet.item("1.1").result()).isEqualTo(SATISFIED);
            assertThat(sheet.item("1.1").state()).isEqualTo(EntryState.OPEN);
            assertThat(sheet.owed()).containsExactly("1.1", "2.1");
        });
    }
}
