package org.khamrabrong.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.reporting.ReportingStand.SATISFIED;

import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.process.ReportingSteps;
import org.khamrabrong.workflow.FormDrafts;
import org.khamrabrong.workflow.TaskGone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may do what in a round, allowed and refused, through the services. */
@ApplicationTest
class ReportingRightsTests {

    private static final byte[] TEXT = "ทะเบียน".getBytes(UTF_8);

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
    FormDrafts drafts;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    Made made;
    AgreementId id;
    String task;

    @BeforeEach
    void openARound() {
        made = organizations.make();
        id = stand.reporting(made);
        task = stand.task(id, ReportingSteps.REPORT);
    }

    @Test
    void refusesToReportInAnyOtherRole() {
        for (Role role : Role.values()) {
            if (role != Role.OFFICER) {
                refuses(role, "workflow.refusal.notYourTask", () -> reporting.saveResult(task, "1.1", SATISFIED, ""));
                refuses(role, "workflow.refusal.notYourTask", () -> reporting.submit(task));
            }
        }
    }

    @Test
    void refusesToReportForAnotherUnit() {
        actors.as(
                made.otherOfficer().username(),
                () -> refused(
                        "workflow.refusal.notYourTask", () -> reporting.attachEvidence(task, "1.1", "a.txt", TEXT)));
    }

    @Test
    void tellsAColleagueThatTheReportIsTaken() {
        organizations.person("second." + made.username(Role.OFFICER), made.division(), Role.OFFICER);
        actors.as(made.username(Role.OFFICER), () -> reporting.saveResult(task, "1.1", SATISFIED, ""));

        actors.as(
                "second." + made.username(Role.OFFICER),
                () -> refused(
                        "workflow.refusal.takenByColleague",
                        () -> reporting.saveResult(task, "1.1", SATISFIED, "อีกคน")));
    }

    @Test
    void tellsTheSecondThatTheReportWasSubmittedAlready() {
        stand.submitted(made, id);

        actors.as(made.username(Role.OFFICER), () -> {
            assertThatThrownBy(() -> reporting.submit(task)).isInstanceOf(TaskGone.class);
            assertThatThrownBy(() -> reporting.saveResult(task, "1.1", SATISFIED, ""))
                    .isInstanceOf(TaskGone.class);
        });
        assertThat(stand.facts(id, "reporting.report-submitted")).hasSize(1);
    }

    @Test
    void refusesThatOnePersonInTwoRolesApprovesTheOwnReport() {
        organizations.person("both." + made.username(Role.OFFICER), made.division(), Role.OFFICER, Role.GOVERNOR);
        actors.as("both." + made.username(Role.OFFICER), () -> {
            reporting.saveResult(task, "1.1", SATISFIED, "");
            reporting.saveResult(task, "2.1", ReportingStand.LATE_CASES, "");
            reporting.submit(task);
            refused("workflow.refusal.ownWork", () -> approval.approve(stand.task(id, ReportingSteps.APPROVE)));
        });
        assertThat(stand.waiting(id)).containsExactly(ReportingSteps.APPROVE);
    }

    @Test
    void refusesToReturnWithoutReasonOrIndicator() {
        stand.submitted(made, id);
        String approve = stand.task(id, ReportingSteps.APPROVE);

        refuses(Role.GOVERNOR, "workflow.refusal.approval.nothingReturned", () -> approval.giveBack(approve, Map.of()));
        refuses(
                Role.GOVERNOR,
                "workflow.refusal.approval.reasonMissing",
                () -> approval.giveBack(approve, Map.of("1.1", " ")));
        refuses(
                Role.GOVERNOR,
                "workflow.refusal.approval.notAsked",
                () -> approval.giveBack(approve, Map.of("9.9", "x")));
        assertThat(stand.waiting(id)).containsExactly(ReportingSteps.APPROVE);
    }

    @Test
    void keepsTheTypedDraftWhenTheFiguresAreRefused() {
        actors.as(made.username(Role.OFFICER), () -> {
            drafts.save(task, "{\"1.1\":\"เก้าสิบ\"}");
            refused(
                    "finding.RESULT_INVALID",
                    () -> reporting.saveResult(
                            task, "1.1", org.khamrabrong.scoring.Result.of(Map.of("numerator", "เก้าสิบ")), ""));
            assertThat(drafts.find(task)).contains("{\"1.1\":\"เก้าสิบ\"}");
        });
    }

    @Test
    void hidesTheReportFromTheEvaluatorUntilTheHeadHasSentIt() {
        stand.approved(made, id);
        for (Role role : new Role[] {Role.EVALUATOR, Role.COMMITTEE, Role.NEGOTIATOR}) {
            actors.as(made.username(role), () -> {
                assertThat(directory.latest(id)).isEmpty();
                assertThat(directory.rounds(id)).isEmpty();
                refused("reporting.refusal.unknownReport", () -> directory.report(id, 1));
            });
        }
        actors.as(
                made.username(Role.AUDITOR),
                () -> assertThat(directory.rounds(id)).hasSize(1));

        actors.as(made.username(Role.HEAD), () -> approval.approve(stand.task(id, ReportingSteps.APPROVE)));

        actors.as(
                made.username(Role.EVALUATOR),
                () -> assertThat(directory.latest(id)).isPresent());
    }

    @Test
    void handsEvidenceOnlyToThoseWhoMayReadTheReport() {
        UUID file = actors.as(
                made.username(Role.OFFICER),
                () -> reporting
                        .attachEvidence(task, "1.1", "../ทะเบียน.txt", TEXT)
                        .id());

        actors.as(made.username(Role.GOVERNOR), () -> {
            assertThat(directory.evidence(file).content()).isEqualTo(TEXT);
            assertThat(directory.evidence(file).fileName()).isEqualTo("ทะเบียน.txt");
        });
        refuses(Role.EVALUATOR, "reporting.refusal.unknownEvidence", () -> directory.evidence(file));
        actors.as(
                made.otherOfficer().username(),
                () -> refused("agreement.refusal.agreementNotYours", () -> directory.evidence(file)));
        refuses(Role.OFFICER, "reporting.refusal.unknownEvidence", () -> directory.evidence(UUID.randomUUID()));
    }

    @Test
    void refusesTheSameFileTwiceAndMoreThanTen() {
        actors.as(made.username(Role.OFFICER), () -> {
            reporting.attachEvidence(task, "1.1", "a.txt", TEXT);
            refused("reporting.refusal.evidenceTwice", () -> reporting.attachEvidence(task, "1.1", "b.txt", TEXT));
            for (int i = 1; i < Reporting.MOST_FILES; i++) {
                reporting.attachEvidence(task, "1.1", i + ".txt", ("แฟ้ม " + i).getBytes(UTF_8));
            }
            refused(
                    "reporting.refusal.evidenceTooMany",
                    () -> reporting.attachEvidence(task, "1.1", "last.txt", "อีกแฟ้ม".getBytes(UTF_8)));
        });
    }

    @Test
    void refusesToTakeAwayTheEvidenceOfAnotherReport() {
        Made others = organizations.make();
        AgreementId other = stand.reporting(others);
        UUID file = actors.as(
                others.username(Role.OFFICER),
                () -> reporting
                        .attachEvidence(stand.task(other, ReportingSteps.REPORT), "1.1", "a.txt", TEXT)
                        .id());

        refuses(Role.OFFICER, "reporting.refusal.unknownEvidence", () -> reporting.removeEvidence(task, file));
    }

    @Test
    void keepsDeliveredEvidenceAgainstTheDatabaseItself() {
        actors.as(made.username(Role.OFFICER), () -> reporting.attachEvidence(task, "1.1", "a.txt", TEXT));
        assertThatThrownBy(() -> database.update("update evidence set file_name = 'b.txt'"))
                .hasMessageContaining("append-only");
        stand.closed(made, id);

        assertThatThrownBy(() -> database.update("delete from evidence")).hasMessageContaining("is kept");
    }

    private void refuses(Role role, String key, ThrowingCallable work) {
        actors.as(made.username(role), () -> refused(key, work));
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
