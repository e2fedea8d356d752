package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.evaluation.process.EvaluationSteps.APPROVE_REOPENING;
import static org.khamrabrong.evaluation.process.EvaluationSteps.CONFIRM_REOPENING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.workflow.StepOutcome;
import org.khamrabrong.workflow.TestCommittee;
import org.khamrabrong.workflow.approval.Return;
import org.khamrabrong.worklist.StepRow;
import org.khamrabrong.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What of a result and its reopening nobody knows too early: on its page, in the list of its steps and in the record. */
@ApplicationTest
class EvaluationDiscretionTests {

    private static final String VOICE = "evaluation.result-opposed";
    private static final String REOPENING_VOICE = "evaluation.reopening-opposed";
    private static final String BETWEEN_LEVELS = "workflow.earlier-level-asked";
    private static final String FIGURES = "evaluation.figures-finalized";

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private EvaluationStand stand;

    @Autowired
    private ReopeningStand reopenings;

    @Autowired
    private ReportingStand reporting;

    @Autowired
    private ReopeningRequests requests;

    @Autowired
    private ReopeningApproval approval;

    @Autowired
    private ReopeningConfirmation confirmation;

    @Autowired
    private ResultConfirmation results;

    @Autowired
    private EvaluationDirectory directory;

    @Autowired
    private TestCommittee committee;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Audit audit;

    @Autowired
    private Actors actors;

    private Made made;
    private String second;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
        second = organizations
                .person("second." + made.username(Role.COMMITTEE), made.office(), Role.COMMITTEE)
                .username();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICER", "GOVERNOR", "HEAD", "EVALUATOR", "STRATEGY"})
    void whatAMemberOfTheCommitteeSaysOfAResultIsKeptUntilItHasDecided(Role role) {
        AgreementId id = opposedOnce();
        String reader = made.username(role);

        assertThat(history(reader, id)).contains("evaluation.committee-asked").doesNotContain(VOICE);
        assertThat(course(reader, id).committee()).isNull();

        actors.as(second, () -> results.giveBack(stand.confirmStep(id), "ขอหลักฐานเพิ่ม"));

        assertThat(history(reader, id)).contains(VOICE);
        assertThat(course(reader, id).committee().votes()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMMITTEE", "AUDITOR"})
    void theCommitteeAndTheAuditorHearItAtOnce(Role role) {
        AgreementId id = opposedOnce();

        assertThat(history(made.username(role), id)).contains(VOICE);
        assertThat(course(made.username(role), id).committee().votes()).hasSize(1);
    }

    @Test
    void aMemberOfTheCommitteeWhoBelongsToTheUnitHearsNothingEarlier() {
        AgreementId id = opposedOnce();
        String own = organizations
                .person("own." + made.username(Role.COMMITTEE), made.division(), Role.COMMITTEE)
                .username();

        assertThat(history(own, id)).doesNotContain(VOICE);
        assertThat(course(own, id).committee()).isNull();
    }

    @Test
    void theStepOfAMemberOfTheCommitteeDoesNotTellForWhatItWas() {
        AgreementId id = opposedOnce();

        assertThat(ends(id)).containsExactly(StepOutcome.DONE);

        actors.as(second, () -> results.giveBack(stand.confirmStep(id), "ขอหลักฐานเพิ่ม"));
        assertThat(ends(id)).containsExactlyInAnyOrder(StepOutcome.DONE, StepOutcome.RETURNED);
    }

    @Test
    void whatTheCommitteeSaysOfAReopeningIsKeptUntilItHasDecidedOnThatOne() {
        AgreementId id = confirming();
        actors.as(made.username(Role.COMMITTEE), () -> confirmation.giveBack(confirmStep(id), "ทะเบียนยังไม่ปิด"));
        assertThat(history(made.username(Role.HEAD), id)).doesNotContain(REOPENING_VOICE);
        assertThat(history(made.username(Role.COMMITTEE), id)).contains(REOPENING_VOICE);

        actors.as(made.username(Role.OFFICER), () -> requests.withdraw(id, "ตัวเลขเดิมถูกต้อง"));
        reopenings.published(made, id, ReopeningStand.FINAL);

        assertThat(history(made.username(Role.HEAD), id))
                .contains("evaluation.reopening-supported")
                .doesNotContain(REOPENING_VOICE);
        assertThat(rows(made.username(Role.HEAD), id))
                .extracting(row -> row.course().committee() != null)
                .containsExactly(true, false);
    }

    @Test
    void whatTheCommitteeSaidIsReadOnceItHasSentTheFiguresBack() {
        AgreementId id = confirming();
        actors.as(made.username(Role.COMMITTEE), () -> confirmation.giveBack(confirmStep(id), "ทะเบียนยังไม่ปิด"));
        actors.as(second, () -> confirmation.giveBack(confirmStep(id), "ขอหนังสือยืนยัน"));

        assertThat(history(made.username(Role.EVALUATOR), id))
                .contains(REOPENING_VOICE, "evaluation.reopening-returned");
        assertThat(rows(made.username(Role.EVALUATOR), id).get(0).course().returned())
                .contains("ขอหนังสือยืนยัน");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EVALUATOR", "COMMITTEE", "STRATEGY", "SUPERIOR"})
    void finalFiguresAreKnownToNobodyOutsideOfTheUnitBeforeItHasApprovedThem(Role role) {
        AgreementId id = returnedOnce();
        String reader = made.username(role);

        assertThat(history(reader, id))
                .contains("evaluation.reopening-asked")
                .doesNotContain(FIGURES, "evaluation.reopening-submitted", "evaluation.figures-returned");
        ReopeningRow row = rows(reader, id).get(0);
        assertThat(row.change().items()).isEmpty();
        assertThat(row.change().totalAfter()).isNull();
        assertThat(row.course().submitted()).isNull();
        assertThat(row.course().returned()).isNull();

        reopenings.submitted(made, id, ReopeningStand.FINAL);
        reopenings.reviewed(made, id);
        assertThat(history(reader, id)).doesNotContain(FIGURES);
        reopenings.approved(made, id);

        assertThat(history(reader, id)).contains(FIGURES, "evaluation.figures-returned");
        assertThat(rows(reader, id).get(0).change().items()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICER", "GOVERNOR", "HEAD", "AUDITOR"})
    void theUnitAndTheAuditorReadFinalFiguresAtOnce(Role role) {
        AgreementId id = returnedOnce();
        String reader = made.username(role);

        assertThat(history(reader, id)).contains(FIGURES, "evaluation.figures-returned");
        assertThat(rows(reader, id).get(0).change().items()).hasSize(1);
        assertThat(rows(reader, id).get(0).course().returned()).isEqualTo("2.1: ทะเบียนคนละฉบับ");
    }

    @Test
    void figuresThatTheUnitNeverApprovedStayInsideWhenItApprovesOthersLater() {
        AgreementId id = returnedOnce();
        actors.as(made.username(Role.OFFICER), () -> requests.withdraw(id, "ตัวเลขเดิมถูกต้อง"));
        reopenings.published(made, id, ReopeningStand.FINAL);
        String reader = made.username(Role.EVALUATOR);

        assertThat(history(reader, id)).containsOnlyOnce(FIGURES).doesNotContain("evaluation.figures-returned");
        assertThat(rows(reader, id))
                .extracting(row -> row.change().items().size())
                .containsExactly(1, 0);
    }

    @Test
    void whyOneLevelGivesSomethingBackToAnotherIsForTheUnitAndTheAuditor() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        reopenings.reviewed(made, id);
        Return toGovernor = Return.toLevel(1, Map.of("2.1", "ขอให้เทียบต้นทาง"));
        actors.as(
                made.username(Role.HEAD),
                () -> approval.giveBack(reporting.task(id, APPROVE_REOPENING), toGovernor, List.of()));
        reopenings.reviewed(made, id);
        reopenings.approved(made, id);

        for (Role inside : List.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD, Role.AUDITOR)) {
            assertThat(history(made.username(inside), id)).contains(BETWEEN_LEVELS);
        }
        for (Role outside : List.of(Role.EVALUATOR, Role.COMMITTEE, Role.STRATEGY, Role.SUPERIOR)) {
            assertThat(history(made.username(outside), id)).doesNotContain(BETWEEN_LEVELS);
        }
    }

    private AgreementId opposedOnce() {
        AgreementId id = stand.evaluating(made);
        committee.of(3, () -> {
            stand.acceptAll(made, id);
            stand.startResult(id);
        });
        actors.as(made.username(Role.COMMITTEE), () -> results.giveBack(stand.confirmStep(id), "ไม่ตรงทะเบียน"));
        return id;
    }

    /** A reopening that waits for a committee of three. */
    private AgreementId confirming() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        reopenings.reviewed(made, id);
        committee.of(3, () -> reopenings.approved(made, id));
        return id;
    }

    /** A reopening that the governor gave back to the officer. */
    private AgreementId returnedOnce() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);
        actors.as(
                made.username(Role.GOVERNOR),
                () -> approval.giveBack(reporting.task(id, APPROVE_REOPENING), "ทะเบียนคนละฉบับ", List.of()));
        return id;
    }

    private String confirmStep(AgreementId id) {
        return reporting.task(id, CONFIRM_REOPENING);
    }

    private List<ReopeningRow> rows(String reader, AgreementId id) {
        return actors.as(reader, () -> directory.reopenings(id));
    }

    private ResultCourse course(String reader, AgreementId id) {
        return actors.as(reader, () -> directory.course(id)).orElseThrow();
    }

    /** Of the steps of the committee, as everyone reads them. */
    private List<StepOutcome> ends(AgreementId id) {
        return actors.as(made.username(Role.OFFICER), () -> worklist.steps(id, PageRequest.of(0, 100))).stream()
                .filter(step -> step.asked().key().equals("Task_ConfirmResult") && step.done() != null)
                .map(StepRow::done)
                .map(StepRow.Done::outcome)
                .toList();
    }

    private List<String> history(String reader, AgreementId id) {
        return actors.as(reader, () -> audit.history(id, PageRequest.of(0, 200)))
                .map(AuditRow::what)
                .getContent();
    }
}
