package org.khamrabrong.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.amendment.AmendmentStand.APPROVE;
import static org.khamrabrong.amendment.AmendmentStand.DECIDE;
import static org.khamrabrong.amendment.AmendmentStand.WRITE;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Cancellation;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportDirectory;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.signing.SigningDirectory;
import org.khamrabrong.workflow.DueJobs;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through an amendment, with the real life cycle, signing and reports around it. */
@ApplicationTest
class AmendmentPathTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    AmendmentStand stand;

    @Autowired
    CycleWalk walk;

    @Autowired
    AmendmentApproval approval;

    @Autowired
    AmendmentRequests requests;

    @Autowired
    AmendmentDirectory amendments;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    ReportDirectory reports;

    @Autowired
    SigningDirectory signings;

    @Autowired
    Cancellation cancellation;

    @Autowired
    DueJobs jobs;

    @Autowired
    Actors actors;

    Made made;
    AgreementId id;

    @BeforeEach
    void signAnAgreement() {
        made = organizations.make();
        id = stand.signed(made);
        stand.asked(made, id);
    }

    @Test
    void isSignedAgainAndScoresFromItsRoundOn() {
        stand.weightsMoved(made, id);
        stand.submitted(made, id, 1);
        stand.approved(made, id);
        stand.accepted(made, id, "1.1", "1.2");
        assertThat(state()).isEqualTo(AmendmentState.SIGNING);
        assertThat(weight("1.1")).isEqualByComparingTo("40");

        stand.signedAgain(made, id);

        assertThat(stand.ends(id)).containsExactly("Event_Amended");
        assertThat(state()).isEqualTo(AmendmentState.IN_FORCE);
        assertThat(weight("1.1")).isEqualByComparingTo("30");
        assertThat(stage()).isEqualTo(Stage.SIGNED);
        assertThat(kinds()).endsWith(VersionKind.SIGNED, VersionKind.FROZEN_FOR_SIGNING, VersionKind.AMENDED);
        assertThat(signatories(VersionKind.SIGNED)).isEqualTo(2);
        assertThat(signatories(VersionKind.AMENDED)).isEqualTo(2);

        assertThat(agreements.published(id).binding())
                .extracting(version -> version.row().kind())
                .containsExactly(VersionKind.SIGNED, VersionKind.AMENDED);
        assertThat(agreements.published(id).shown().version().kind()).isEqualTo(VersionKind.AMENDED);

        stand.openRound(made, id, 1);
        stand.reported(made, id);
        stand.openRound(made, id, 2);
        walk.untilClosed(made, id);
        assertThat(stage()).isEqualTo(Stage.CLOSED);
        assertThat(total()).isEqualByComparingTo("4.3400");
    }

    @Test
    void isNotWithdrawnBeforeItsStepIsThere() {
        String officer = made.username(Role.OFFICER);
        actors.as(officer, () -> requests.withdraw(id));
        actors.as(officer, () -> requests.ask(id));

        actors.as(
                officer,
                () -> assertThatThrownBy(() -> requests.withdraw(id))
                        .hasMessageContaining("amendment.refusal.justBegun"));

        jobs.runFor(id);
        assertThat(state()).isEqualTo(AmendmentState.WRITING);
        actors.as(officer, () -> requests.withdraw(id));
        assertThat(state()).isEqualTo(AmendmentState.WITHDRAWN);
    }

    @Test
    void comesBackToTheOfficerAndNeedsNoSignaturesWhereOnlyWordsChange() {
        stand.worded(made, id);
        stand.submitted(made, id, 1);
        actors.as(made.username(Role.GOVERNOR), () -> approval.giveBack(stand.task(id, APPROVE), "ขอให้อธิบายเพิ่ม"));
        assertThat(stand.waiting(id)).containsExactly(WRITE);
        stand.handIn(made, id, 1);
        stand.approved(made, id);
        stand.accepted(made, id, "1.1");

        assertThat(stand.waiting(id)).isEmpty();
        assertThat(stand.ends(id)).containsExactly("Event_Amended");
        assertThat(kinds()).endsWith(VersionKind.SIGNED, VersionKind.AMENDED);
        assertThat(content().indicator("1.1").orElseThrow().title()).endsWith("ทุกช่องทาง");
    }

    @Test
    void leavesTheAgreementAsItWasWhereTheNegotiatorsRefuse() {
        stand.weightsMoved(made, id);
        stand.submitted(made, id, 1);
        stand.approved(made, id);
        stand.refused(made, id);

        assertThat(stand.ends(id)).containsExactly("Event_AmendmentRefused");
        assertThat(state()).isEqualTo(AmendmentState.REFUSED);
        assertThat(weight("1.1")).isEqualByComparingTo("40");
        stand.asked(made, id);
        assertThat(stand.waiting(id)).containsExactly(WRITE);
    }

    @Test
    void leavesTheAgreementAsItWasWhereASideDoesNotSign() {
        stand.weightsMoved(made, id);
        stand.submitted(made, id, 1);
        stand.approved(made, id);
        stand.accepted(made, id, "1.1", "1.2");

        stand.signingRefused(made, id);

        assertThat(stand.ends(id)).containsExactly("Event_AmendmentUnsigned");
        assertThat(state()).isEqualTo(AmendmentState.UNSIGNED);
        assertThat(weight("1.1")).isEqualByComparingTo("40");
        assertThat(stage()).isEqualTo(Stage.SIGNED);
    }

    @Test
    void leavesTheListAtOnceWhereTheOfficerWithdraws() {
        stand.weightsMoved(made, id);
        stand.submitted(made, id, 1);
        stand.approved(made, id);
        assertThat(stand.waiting(id)).containsExactly(DECIDE);

        actors.as(made.username(Role.OFFICER), () -> requests.withdraw(id));

        assertThat(stand.waiting(id)).isEmpty();
        assertThat(stand.ends(id)).containsExactly("Event_RequestWithdrawn");
        assertThat(state()).isEqualTo(AmendmentState.WITHDRAWN);
    }

    @Test
    void waitsForItsRoundWhileTheOneBeforeIsReportedAsItWasSigned() {
        stand.weightsMoved(made, id);
        stand.submitted(made, id, 2);
        stand.approved(made, id);
        stand.accepted(made, id, "1.1", "1.2");
        stand.signedAgain(made, id);
        assertThat(state()).isEqualTo(AmendmentState.ADOPTED);
        assertThat(weight("1.1")).isEqualByComparingTo("40");

        stand.openRound(made, id, 1);
        stand.reported(made, id);

        assertThat(state()).isEqualTo(AmendmentState.IN_FORCE);
        assertThat(weight("1.1")).isEqualByComparingTo("30");
        stand.openRound(made, id, 2);
        stand.reported(made, id);
        assertThat(reportedWeight(1)).isEqualByComparingTo("40");
        assertThat(reportedWeight(2)).isEqualByComparingTo("30");
    }

    @Test
    void lapsesWhereTheEvaluationBeginsFirst() {
        stand.weightsMoved(made, id);
        stand.submitted(made, id, 2);
        stand.openRound(made, id, 1);
        stand.reported(made, id);
        stand.openRound(made, id, 2);
        stand.reported(made, id);

        assertThat(stand.waiting(id)).doesNotContain(APPROVE);
        assertThat(stand.ends(id)).containsExactly("Event_AmendmentLapsed");
        assertThat(state()).isEqualTo(AmendmentState.LAPSED);
        assertThat(stage()).isEqualTo(Stage.EVALUATION);
    }

    @Test
    void takesTheSignaturesUnderWayAlongWhereTheEvaluationBeginsFirst() {
        stand.weightsMoved(made, id);
        stand.submitted(made, id, 2);
        stand.approved(made, id);
        stand.accepted(made, id, "1.1", "1.2");
        stand.openRound(made, id, 1);
        stand.reported(made, id);
        stand.openRound(made, id, 2);
        stand.reported(made, id);

        assertThat(stand.waiting(id)).containsExactly("Task_EvaluateReports");
        assertThat(state()).isEqualTo(AmendmentState.LAPSED);
        assertThat(actors.as(made.username(Role.AUDITOR), () -> signings.rounds(id)).stream()
                        .map(round -> round.outcome().name()))
                .containsExactly("VOIDED", "SIGNED");
    }

    @Test
    void endsWithAnAgreementThatIsCancelled() {
        stand.weightsMoved(made, id);
        stand.submitted(made, id, 1);

        actors.as(made.username(Role.STRATEGY), () -> cancellation.cancel(id, "หน่วยงานถูกยุบ"));

        assertThat(stand.waiting(id)).isEmpty();
        assertThat(state()).isEqualTo(AmendmentState.LAPSED);
    }

    private AmendmentState state() {
        return actors.as(
                made.username(Role.OFFICER), () -> amendments.list(id).get(0).state());
    }

    private Stage stage() {
        return actors.as(made.username(Role.AUDITOR), () -> agreements.find(id).stage());
    }

    private AgreementPackage content() {
        return actors.as(made.username(Role.AUDITOR), () -> agreements.find(id).content());
    }

    private BigDecimal weight(String number) {
        return content().indicator(number).orElseThrow().weight();
    }

    private BigDecimal reportedWeight(int round) {
        return actors.as(
                made.username(Role.OFFICER),
                () -> reports.report(id, round)
                        .content()
                        .indicator("1.1")
                        .orElseThrow()
                        .weight());
    }

    private List<VersionRow> versions() {
        return actors.as(made.username(Role.AUDITOR), () -> agreements.versions(id));
    }

    private List<VersionKind> kinds() {
        return versions().stream().map(VersionRow::kind).toList();
    }

    private int signatories(VersionKind kind) {
        int number = versions().stream()
                .filter(version -> version.kind() == kind)
                .findFirst()
                .orElseThrow()
                .number();
        return actors.as(made.username(Role.AUDITOR), () -> agreements.signatories(id, number))
                .size();
    }

    private BigDecimal total() {
        int number = versions().stream()
                .filter(version -> version.kind() == VersionKind.RESULT)
                .findFirst()
                .orElseThrow()
                .number();
        return actors.as(made.username(Role.AUDITOR), () -> Scoring.score(agreements.version(id, number)))
                .total();
    }
}
