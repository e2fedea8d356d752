package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.evaluation.process.EvaluationSteps.APPROVE_REOPENING;
import static org.khamrabrong.evaluation.process.EvaluationSteps.CONFIRM_REOPENING;
import static org.khamrabrong.evaluation.process.EvaluationSteps.WRITE_REOPENING;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Cancellation;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.workflow.TaskGone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may ask that a published result is looked at again, when, and until when that is taken back. */
@ApplicationTest
class ReopeningRequestTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    EvaluationStand stand;

    @Autowired
    ReopeningStand reopenings;

    @Autowired
    ReportingStand reporting;

    @Autowired
    ReopeningRequests requests;

    @Autowired
    ReopeningApproval approval;

    @Autowired
    ReopeningConfirmation confirmation;

    @Autowired
    EvaluationDirectory directory;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    Cancellation cancellation;

    @Autowired
    AtOnce atOnce;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Actors actors;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @Test
    void anEvaluatorMayAskAndTheOfficerGivesTheFigures() {
        AgreementId id = reopenings.closed(made);

        actors.as(made.username(Role.EVALUATOR), () -> requests.ask(id, "ต้นทางแจ้งยอดสุดท้าย"));

        assertThat(reporting.waiting(id)).containsExactly(WRITE_REOPENING);
        assertThat(row(id).course().asked().words()).isEqualTo("ต้นทางแจ้งยอดสุดท้าย");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICER", "EVALUATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseMayAsk(Role role) {
        AgreementId id = reopenings.closed(made);

        actors.as(
                made.username(role),
                () -> assertThatThrownBy(() -> requests.ask(id, "เหตุผล")).isInstanceOf(Refusal.class));
        assertThat(reporting.waiting(id)).isEmpty();
    }

    @Test
    void theOfficerOfAnotherUnitMayNotAsk() {
        AgreementId id = reopenings.closed(made);

        refused(made.otherOfficer().username(), "agreement.refusal.agreementNotYours", () -> requests.ask(id, "เหตุ"));
    }

    @Test
    void anEvaluatorOfTheUnitItselfMayNotAsk() {
        AgreementId id = reopenings.closed(made);
        String own = organizations
                .person("own." + made.username(Role.EVALUATOR), made.division(), Role.EVALUATOR)
                .username();

        refused(own, ReopeningRequests.NOT_YOURS, () -> requests.ask(id, "เหตุผล"));
    }

    @Test
    void aReasonIsNeededToAsk() {
        AgreementId id = reopenings.closed(made);

        refused(made.username(Role.OFFICER), "agreement.refusal.reasonMissing", () -> requests.ask(id, "  "));
        assertThat(reporting.waiting(id)).isEmpty();
    }

    @Test
    void nothingIsReopenedBeforeItIsPublished() {
        AgreementId id = stand.confirming(made);

        refused(made.username(Role.OFFICER), "evaluation.refusal.notPublished", () -> requests.ask(id, "เหตุผล"));
    }

    @Test
    void nothingIsReopenedOfAnAgreementThatWasCancelled() {
        AgreementId id = stand.confirming(made);
        actors.as(made.username(Role.STRATEGY), () -> cancellation.cancel(id, "หน่วยงานถูกยุบ"));

        refused(made.username(Role.OFFICER), "evaluation.refusal.notPublished", () -> requests.ask(id, "เหตุผล"));
    }

    @Test
    void oneAtATime() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);

        refused(made.username(Role.OFFICER), "evaluation.refusal.reopenedAlready", () -> requests.ask(id, "อีกครั้ง"));
        refused(
                made.username(Role.EVALUATOR),
                "evaluation.refusal.reopenedAlready",
                () -> requests.ask(id, "อีกครั้ง"));
        assertThat(reporting.waiting(id)).containsExactly(WRITE_REOPENING);
    }

    @Test
    void ofTwoWhoAskAtOnceOneIsRefused() {
        AgreementId id = reopenings.closed(made);

        Throwable failure = atOnce.run(
                () -> actors.as(made.username(Role.OFFICER), () -> requests.ask(id, "ผู้จัดทำขอ")),
                () -> actors.as(made.username(Role.EVALUATOR), () -> requests.ask(id, "ผู้ประเมินขอ")));

        assertThat(failure).isNotNull();
        assertThat(reporting.waiting(id)).containsExactly(WRITE_REOPENING);
        assertThat(actors.as(made.username(Role.AUDITOR), () -> directory.reopenings(id)))
                .hasSize(1);
    }

    @Test
    void itIsTakenBackWithAReasonAndWhatWaitedFallsAway() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);

        refused(made.username(Role.OFFICER), "agreement.refusal.reasonMissing", () -> requests.withdraw(id, ""));
        actors.as(made.username(Role.OFFICER), () -> requests.withdraw(id, "ตัวเลขเดิมถูกต้อง"));

        assertThat(reporting.waiting(id)).isEmpty();
        assertThat(reporting.ends(id, "result-reopening")).contains("Event_ReopeningWithdrawn");
        assertThat(row(id).state()).isEqualTo(ReopeningState.WITHDRAWN);
        assertThat(results(id)).hasSize(1);
        assertThat(reporting.facts(id, "evaluation.reopening-withdrawn")).hasSize(1);
        refused(made.username(Role.OFFICER), "evaluation.refusal.noneReopened", () -> requests.withdraw(id, "ซ้ำ"));
    }

    @Test
    void whereTheUnitIsLeftWithoutPeopleTheOfficeEndsItAndNobodyBeginsAnother() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        database.update(
                "delete from person_role where unit = ?", made.division().id());

        actors.as(made.username(Role.STRATEGY), () -> requests.withdraw(id, "หน่วยงานถูกยุบ"));

        assertThat(reporting.ends(id, "result-reopening")).contains("Event_ReopeningWithdrawn");
        refused(
                made.username(Role.EVALUATOR),
                "evaluation.refusal.unitUnstaffed",
                () -> requests.ask(id, "ต้นทางแจ้งยอดสุดท้าย"));
    }

    @Test
    void whatTheCommitteeConfirmedIsNotTakenBack() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        reopenings.reviewed(made, id);
        reopenings.approved(made, id);
        actors.as(made.username(Role.COMMITTEE), () -> confirmation.confirm(reporting.task(id, CONFIRM_REOPENING)));

        refused(
                made.username(Role.OFFICER),
                "evaluation.refusal.reopeningDecided",
                () -> requests.withdraw(id, "ช้าไป"));
        assertThat(row(id).state()).isEqualTo(ReopeningState.CONFIRMED);
    }

    @Test
    void whatWasApprovedInAnotherWindowIsDoneOnce() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        String task = reporting.task(id, APPROVE_REOPENING);
        reopenings.reviewed(made, id);

        actors.as(
                made.username(Role.GOVERNOR),
                () -> assertThatThrownBy(() -> approval.giveBack(task, "เปลี่ยนใจ", List.of()))
                        .isInstanceOf(TaskGone.class));
        assertThat(reporting.waiting(id)).containsExactly(APPROVE_REOPENING);
    }

    @Test
    void theOfficerOfTheUnitItWasMergedIntoAsksAndTakesBack() {
        AgreementId id = reopenings.closed(made);
        organizations.merge(made.division(), made.other());
        for (Role role : List.of(Role.GOVERNOR, Role.HEAD)) {
            organizations.person(role.group() + "." + made.other().code(), made.other(), role);
        }
        String successor = made.otherOfficer().username();

        actors.as(successor, () -> requests.ask(id, "ทะเบียนปิดยอดแล้ว"));
        assertThat(reporting.waiting(id)).containsExactly(WRITE_REOPENING);
        assertThat(actors.as(successor, () -> requests.mayWithdraw(id))).isTrue();
        actors.as(successor, () -> requests.withdraw(id, "ตัวเลขเดิมถูกต้อง"));

        assertThat(row(id).state()).isEqualTo(ReopeningState.WITHDRAWN);
    }

    private void refused(String who, String key, Runnable work) {
        actors.as(
                who,
                () -> assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessageContaining(key));
    }

    private List<VersionRow> results(AgreementId id) {
        return actors.as(made.username(Role.AUDITOR), () -> agreements.versions(id)).stream()
                .filter(version -> version.kind() == VersionKind.RESULT)
                .toList();
    }

    private ReopeningRow row(AgreementId id) {
        return actors.as(made.username(Role.AUDITOR), () -> directory.reopenings(id))
                .get(0);
    }
}
