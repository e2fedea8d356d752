package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.evaluation.process.EvaluationSteps.ANSWER;
import static org.khamrabrong.evaluation.process.EvaluationSteps.APPROVE_ANSWER;
import static org.khamrabrong.evaluation.process.EvaluationSteps.EVALUATE;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Enrolment;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.StepLooks;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.approval.LevelGap;
import org.khamrabrong.workflow.approval.LevelGap.Instead;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.approval.Return;
import org.khamrabrong.workflow.remark.RemarkRow;
import org.khamrabrong.workflow.remark.Spot;
import org.khamrabrong.workflow.remark.WrittenRemark;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures that an answer corrects go through the levels of any unit; what nobody has looked at is taken back. */
@ApplicationTest
class AnswerLevelsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Answer SEVEN = new Answer("พบเพิ่มสองเรื่อง", Result.of(Map.of("value", "7")));
    private static final Answer EIGHT = new Answer("พบเพิ่มสามเรื่อง", Result.of(Map.of("value", "8")));

    @Autowired
    TestOrganization organizations;

    @Autowired
    Enrolment enrolment;

    @Autowired
    AgreementRegister agreements;

    @Autowired
    EvaluationStand stand;

    @Autowired
    ReportingStand reporting;

    @Autowired
    Evaluations evaluations;

    @Autowired
    EvaluationDirectory directory;

    @Autowired
    AnswerApproval approval;

    @Autowired
    AnswerRecall recall;

    @Autowired
    EvaluationRemarks remarks;

    @Autowired
    ApprovalLevels levels;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StepLooks looks;

    @Autowired
    Actors actors;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @Test
    void thoseOfASectionGoOverItsFourLevels() {
        Made section = beneath(UnitLevel.SECTION);
        AgreementId id = challengedBare(section);
        answer(section, id, SEVEN);

        approveBy(section.username(Role.GOVERNOR), id);
        approveBy(section.username(Role.HEAD), id);
        approveBy("division." + NUMBER, id);
        assertThat(reporting.waiting(id)).containsExactly(APPROVE_ANSWER);
        approveBy("bureau." + NUMBER, id);

        assertThat(reporting.waiting(id)).containsExactly(EVALUATE);
        assertThat(reporting.facts(id, "evaluation.answer-approved")).hasSize(1);
    }

    @Test
    void aPersonNeedsNoGovernorNorHeadOfTheirOwn() {
        Made person = beneath(UnitLevel.INDIVIDUAL);
        AgreementId id = challengedBare(person);
        answer(person, id, SEVEN);

        approveBy("section." + NUMBER, id);
        approveBy("division." + NUMBER, id);

        assertThat(reporting.waiting(id)).containsExactly(EVALUATE);
    }

    @Test
    void whereNobodyIsGovernorTheOfficerReadsItBeforeAndTheHeadIsAskedInThatPlace() {
        AgreementId id = challenged();
        organizations.take(made.username(Role.GOVERNOR), Role.GOVERNOR);

        List<LevelGap> gaps = actors.as(
                        made.username(Role.OFFICER), () -> evaluations.openAnswers(stand.answerStep(id)))
                .approval()
                .gaps();
        assertThat(gaps).singleElement().satisfies(gap -> {
            assertThat(gap.level().role()).isEqualTo(Role.GOVERNOR);
            assertThat(gap.instead()).isEqualTo(Instead.NEXT);
        });
        answer(made, id, SEVEN);
        assertThat(reporting.facts(id, "workflow.level-passed")).hasSize(1);
        approveBy(made.username(Role.HEAD), id);
        assertThat(reporting.waiting(id)).containsExactly(EVALUATE);
    }

    @Test
    void onlyWhatIsGivenBackIsAnsweredAndAskedOnceMore() {
        AgreementId id = stand.evaluating(made);
        stand.evaluate(
                made, id, Map.of("1.1", Decision.challenge("ขอทะเบียน"), "2.1", Decision.challenge("ขอทะเบียน")));
        Answer ninety = new Answer("นับใหม่", Result.of(Map.of("numerator", "90", "denominator", "100")));
        answerAll(made, id, Map.of("1.1", ninety, "2.1", SEVEN));
        giveBack(made.username(Role.GOVERNOR), id, Return.toOfficer(Map.of("2.1", "ขอทะเบียนฉบับเต็ม")));

        answer(made, id, EIGHT);
        assertThat(asked(id)).containsExactly("2.1");
        approveBy(made.username(Role.GOVERNOR), id);
        assertThat(asked(id)).containsExactly("1.1", "2.1");
        giveBack(made.username(Role.HEAD), id, Return.toLevel(1, Map.of("1.1", "เทียบต้นทางอีกครั้ง")));
        assertThat(asked(id)).containsExactly("1.1");
        approveBy(made.username(Role.GOVERNOR), id);
        assertThat(asked(id)).containsExactly("1.1");
        approveBy(made.username(Role.HEAD), id);

        assertThat(reporting.waiting(id)).containsExactly(EVALUATE);
    }

    @Test
    void whatWasApprovedBeforeCountsAgainWhereALaterAnswerIsGivenBack() {
        AgreementId id = challenged();
        answer(made, id, SEVEN);
        approveBy(made.username(Role.GOVERNOR), id);
        approveBy(made.username(Role.HEAD), id);
        stand.evaluate(made, id, Map.of("2.1", Decision.challenge("ยังไม่ตรง")));
        answer(made, id, EIGHT);

        giveBack(made.username(Role.GOVERNOR), id, Return.toOfficer(Map.of("2.1", "ไม่มีหลักฐาน")));

        assertThat(presented(id)).isEqualTo(SEVEN.corrected());
    }

    @Test
    void whatNoApproverHasLookedAtIsTakenBackAndGivenAgain() {
        AgreementId id = challenged();
        String answered = stand.answerStep(id);
        answer(made, id, SEVEN);

        actors.as(made.username(Role.OFFICER), () -> recall.recall(answered));

        assertThat(reporting.waiting(id)).containsExactly(ANSWER);
        assertThat(presented(id)).isEqualTo(ReportingStand.LATE_CASES);
        assertThat(reporting.facts(id, "evaluation.answers-recalled")).hasSize(1);
        answer(made, id, EIGHT);
        approveBy(made.username(Role.GOVERNOR), id);
        approveBy(made.username(Role.HEAD), id);
        assertThat(reporting.waiting(id)).containsExactly(EVALUATE);
    }

    @Test
    void anAnswerThatKeepsTheFiguresIsTakenBackFromTheEvaluators() {
        AgreementId id = challenged();
        String answered = stand.answerStep(id);
        answer(made, id, Answer.of("ทะเบียนครบแล้ว"));
        assertThat(reporting.waiting(id)).containsExactly(EVALUATE);

        actors.as(made.username(Role.OFFICER), () -> recall.recall(answered));

        assertThat(reporting.waiting(id)).containsExactly(ANSWER);
        assertThat(replyShown(Role.EVALUATOR, id)).isFalse();
        assertThat(replyShown(Role.OFFICER, id)).isTrue();
    }

    @Test
    void whatSomebodyHasLookedAtIsNotTakenBack() {
        AgreementId corrected = challenged();
        String first = stand.answerStep(corrected);
        answer(made, corrected, SEVEN);
        actors.as(made.username(Role.GOVERNOR), () -> looks.at(reporting.task(corrected, APPROVE_ANSWER)));
        openedAlready(first);

        AgreementId kept = challengedAnew();
        String second = stand.answerStep(kept);
        answer(made, kept, Answer.of("ทะเบียนครบแล้ว"));
        actors.as(made.username(Role.EVALUATOR), () -> looks.at(reporting.task(kept, EVALUATE)));
        openedAlready(second);
    }

    @Test
    void theOfficerAnswersAndSettlesWhatAnApproverRemarkedAndNobodyElseDoes() {
        AgreementId id = challenged();
        answer(made, id, SEVEN);
        actors.as(
                made.username(Role.GOVERNOR),
                () -> approval.giveBack(
                        reporting.task(id, APPROVE_ANSWER),
                        Return.toOfficer(Map.of("2.1", "ไม่มีหลักฐาน")),
                        List.of(new WrittenRemark(Spot.item("2.1"), "ทะเบียนเล่มใด"))));
        String task = stand.answerStep(id);
        UUID remark = actors.as(
                made.username(Role.OFFICER), () -> remarks.open(task).get(0).id());

        actors.as(
                made.username(Role.HEAD),
                () -> assertThatThrownBy(() -> remarks.answer(task, remark, "เล่มที่ 2"))
                        .isInstanceOf(Refusal.class));
        actors.as(made.username(Role.OFFICER), () -> remarks.answer(task, remark, "เล่มที่ 2"));
        actors.as(made.username(Role.OFFICER), () -> remarks.settle(task, remark));

        RemarkRow row =
                actors.as(made.username(Role.OFFICER), () -> remarks.open(task).get(0));
        assertThat(row.answer()).isNotNull();
        assertThat(row.open()).isFalse();
        assertThat(reporting.facts(id, "workflow.remark-answered")).hasSize(1);
    }

    private void openedAlready(String answered) {
        actors.as(
                made.username(Role.OFFICER),
                () -> assertThatThrownBy(() -> recall.recall(answered))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("workflow.refusal.openedAlready"));
    }

    private AgreementId challenged() {
        AgreementId id = stand.evaluating(made);
        stand.evaluate(made, id, Map.of("1.1", Decision.accept(), "2.1", Decision.challenge("ขอทะเบียนเรื่องล่าช้า")));
        return id;
    }

    private AgreementId challengedAnew() {
        made = organizations.make();
        return challenged();
    }

    /** Without a report: everything is challenged. */
    private AgreementId challengedBare(Made made) {
        AgreementId id = organizations.open(made);
        organizations.bySystem(() -> agreements.advance(id, Stage.SIGNED, Stage.DRAFTING));
        stand.start(id);
        stand.evaluate(
                made, id, Map.of("1.1", Decision.challenge("ไม่มีรายงาน"), "2.1", Decision.challenge("ไม่มีรายงาน")));
        return id;
    }

    private void answer(Made made, AgreementId id, Answer answer) {
        actors.as(made.username(Role.OFFICER), () -> {
            EvaluationSheet sheet =
                    evaluations.openAnswers(stand.answerStep(id)).sheet();
            Map<String, Answer> given = new LinkedHashMap<>();
            sheet.in(ItemState.CHALLENGED)
                    .forEach(item ->
                            given.put(item.number(), item.number().equals("2.1") ? answer : Answer.of("ไม่ได้รายงาน")));
            evaluations.answerChallenges(stand.answerStep(id), given);
        });
    }

    private void answerAll(Made made, AgreementId id, Map<String, Answer> given) {
        actors.as(made.username(Role.OFFICER), () -> evaluations.answerChallenges(stand.answerStep(id), given));
    }

    private void approveBy(String who, AgreementId id) {
        actors.as(who, () -> approval.approve(reporting.task(id, APPROVE_ANSWER), List.of()));
    }

    private void giveBack(String who, AgreementId id, Return returned) {
        actors.as(who, () -> approval.giveBack(reporting.task(id, APPROVE_ANSWER), returned, List.of()));
    }

    private List<String> asked(AgreementId id) {
        return paper(id).stream()
                .filter(level -> level.state() == Level.State.NOW)
                .flatMap(level -> level.asked().stream())
                .toList();
    }

    private List<Level> paper(AgreementId id) {
        return Objects.requireNonNull(transaction.execute(status -> levels.of(Paper.answer(id, 1))));
    }

    private Result presented(AgreementId id) {
        return actors.as(made.username(Role.OFFICER), () -> evaluations.openAnswers(stand.answerStep(id)))
                .sheet()
                .items()
                .get(1)
                .presented();
    }

    private boolean replyShown(Role reader, AgreementId id) {
        return actors.as(made.username(reader), () -> directory.find(id).orElseThrow())
                        .items()
                        .get(1)
                        .challenges()
                        .get(0)
                        .reply()
                != null;
    }

    /** A unit of that level beneath a bureau, a division and, for a person, a section; with a head each. */
    private Made beneath(UnitLevel level) {
        int number = NUMBER.incrementAndGet();
        Unit bureau = unit("abu" + number, UnitLevel.BUREAU, made.national());
        Unit division = unit("adv" + number, UnitLevel.DIVISION, bureau);
        Unit section = unit("ase" + number, UnitLevel.SECTION, division);
        Unit own = level == UnitLevel.SECTION ? section : unit("ain" + number, UnitLevel.INDIVIDUAL, section);
        organizations.person("bureau." + number, bureau, Role.HEAD);
        organizations.person("division." + number, division, Role.HEAD);
        Map<Role, Person> people = new EnumMap<>(made.people());
        people.put(Role.OFFICER, organizations.person("writer." + number, own, Role.OFFICER));
        if (level == UnitLevel.SECTION) {
            people.put(Role.GOVERNOR, organizations.person("governing." + number, own, Role.GOVERNOR));
            people.put(Role.HEAD, organizations.person("heading." + number, own, Role.HEAD));
        } else {
            organizations.person("section." + number, section, Role.HEAD);
        }
        return new Made(
                made.government(), made.national(), own, made.other(), made.office(), people, made.otherOfficer());
    }

    private Unit unit(String code, UnitLevel level, Unit parent) {
        return actors.asSystem(() -> enrolment.enter(code, "หน่วย " + code, "Unit " + code, level, parent.id(), false));
    }
}
