package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
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
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.TaskGone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may do what in evaluation and result, allowed and refused, through the services. */
@ApplicationTest
class EvaluationRightsTests {

    private static final Map<String, Decision> ALL = Map.of("1.1", Decision.accept(), "2.1", Decision.accept());
    private static final Result LOW = Result.of(Map.of("numerator", "50", "denominator", "100"));

    @Autowired
    TestOrganization organizations;

    @Autowired
    EvaluationStand stand;

    @Autowired
    ReportingStand reporting;

    @Autowired
    Evaluations evaluations;

    @Autowired
    ResultConfirmation confirmation;

    @Autowired
    EvaluationDirectory directory;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    Made made;
    AgreementId id;

    @BeforeEach
    void openAnEvaluation() {
        made = organizations.make();
        id = stand.evaluating(made);
    }

    @Test
    void refusesToEvaluateInAnyOtherRole() {
        String task = stand.evaluateStep(id);
        for (Role role : Role.values()) {
            if (role != Role.EVALUATOR) {
                refuses(role, "workflow.refusal.notYourTask", () -> evaluations.evaluate(task, ALL));
            }
        }
    }

    @Test
    void refusesThatAnEvaluatorOfTheUnitItselfEvaluates() {
        organizations.person("own." + made.username(Role.EVALUATOR), made.division(), Role.EVALUATOR);
        String task = stand.evaluateStep(id);

        actors.as(
                "own." + made.username(Role.EVALUATOR),
                () -> refused("workflow.refusal.notYourTask", () -> evaluations.evaluate(task, ALL)));
    }

    @Test
    void refusesThatTheReporterEvaluatesAfterMovingToTheOffice() {
        String officer = made.username(Role.OFFICER);
        organizations.move(officer, made.office());
        organizations.give(officer, Role.EVALUATOR, made.office());
        String task = stand.evaluateStep(id);

        actors.as(officer, () -> refused("workflow.refusal.ownWork", () -> evaluations.evaluate(task, ALL)));
    }

    @Test
    void decidesOnAllIndicatorsOrOnNone() {
        String task = stand.evaluateStep(id);

        refuses(
                Role.EVALUATOR,
                "evaluation.refusal.itemsUndecided",
                () -> evaluations.evaluate(task, Map.of("1.1", Decision.accept())));
        actors.as(
                made.username(Role.EVALUATOR),
                () -> assertThat(evaluations.open(task).in(ItemState.OPEN)).hasSize(2));
        assertThat(reporting.facts(id, "evaluation.result-accepted")).isEmpty();
    }

    @Test
    void refusesAnAdjustmentWithoutReasonOrWithUnusableFigures() {
        String task = stand.evaluateStep(id);

        refuses(
                Role.EVALUATOR,
                "evaluation.refusal.reasonMissingFor",
                () -> evaluations.evaluate(
                        task,
                        Map.of(
                                "1.1",
                                Decision.accept(),
                                "2.1",
                                Decision.adjust(Result.of(Map.of("value", "6")), " "))));
        refuses(
                Role.EVALUATOR,
                "finding.RESULT_INVALID",
                () -> evaluations.evaluate(
                        task,
                        Map.of(
                                "1.1",
                                Decision.accept(),
                                "2.1",
                                Decision.adjust(Result.of(Map.of("value", "หก")), "x"))));
    }

    @Test
    void refusesAChallengeWithoutQuestionAndAnAnswerWithoutWords() {
        refuses(
                Role.EVALUATOR,
                "evaluation.refusal.questionMissing",
                () -> evaluations.evaluate(
                        stand.evaluateStep(id), Map.of("1.1", Decision.accept(), "2.1", Decision.challenge(""))));
        challenge();
        refuses(
                Role.OFFICER,
                "evaluation.refusal.answerMissing",
                () -> evaluations.answerChallenges(stand.answerStep(id), Map.of("2.1", Answer.of(" "))));
        refuses(
                Role.OFFICER,
                "evaluation.refusal.challengesUnanswered",
                () -> evaluations.answerChallenges(stand.answerStep(id), Map.of()));
        refuses(
                Role.OFFICER,
                "evaluation.refusal.notChallenged",
                () -> evaluations.answerChallenges(
                        stand.answerStep(id), Map.of("1.1", Answer.of("x"), "2.1", Answer.of("y"))));
    }

    @Test
    void refusesThatAnotherUnitAnswers() {
        challenge();
        String task = stand.answerStep(id);

        actors.as(
                made.otherOfficer().username(),
                () -> refused(
                        "workflow.refusal.notYourTask",
                        () -> evaluations.answerChallenges(task, Map.of("2.1", Answer.of("x")))));
    }

    @Test
    void tellsTheSecondThatTheEvaluationWasHandedInAlready() {
        String task = stand.evaluateStep(id);
        stand.acceptAll(made, id);

        actors.as(
                made.username(Role.EVALUATOR),
                () -> assertThatThrownBy(() -> evaluations.evaluate(task, ALL)).isInstanceOf(TaskGone.class));
        assertThat(reporting.facts(id, "evaluation.final-score-computed")).hasSize(1);
    }

    @Test
    void whatIsAcceptedStaysAcceptedWhileAChallengeIsSettled() {
        challenge();
        actors.as(
                made.username(Role.OFFICER),
                () -> evaluations.answerChallenges(stand.answerStep(id), Map.of("2.1", Answer.of("ตามทะเบียน"))));
        String task = stand.evaluateStep(id);

        for (Decision anew : List.of(Decision.accept(), Decision.challenge("อีกครั้ง"), Decision.adjust(LOW, "ลด"))) {
            refuses(
                    Role.EVALUATOR,
                    "evaluation.refusal.acceptedAlready",
                    () -> evaluations.evaluate(task, Map.of("1.1", anew, "2.1", Decision.accept())));
        }
        stand.evaluate(made, id, Map.of("2.1", Decision.accept()));

        assertThat(reporting.facts(id, "evaluation.result-accepted")).hasSize(2);
        assertThat(reporting.facts(id, "evaluation.final-score-computed")).hasSize(1);
    }

    @Test
    void whatIsAcceptedMayBeDecidedAnewOnceTheResultIsReturnedAndStandsAgainAfterThat() {
        stand.acceptAll(made, id);
        stand.startResult(id);
        actors.as(
                made.username(Role.COMMITTEE), () -> confirmation.giveBack(stand.confirmStep(id), "ตรวจ 1.1 อีกครั้ง"));
        stand.start(id);

        stand.evaluate(
                made, id, Map.of("1.1", Decision.adjust(LOW, "ไม่นับซ้ำ"), "2.1", Decision.challenge("ขอทะเบียน")));
        actors.as(
                made.username(Role.OFFICER),
                () -> evaluations.answerChallenges(stand.answerStep(id), Map.of("2.1", Answer.of("ตามทะเบียน"))));

        refuses(
                Role.EVALUATOR,
                "evaluation.refusal.acceptedAlready",
                () -> evaluations.evaluate(
                        stand.evaluateStep(id), Map.of("1.1", Decision.accept(), "2.1", Decision.accept())));
        assertThat(reporting.facts(id, "evaluation.result-adjusted")).hasSize(1);
    }

    @Test
    void refusesThatTheOneWhoEvaluatedConfirms() {
        String both = "both." + made.username(Role.EVALUATOR);
        organizations.person(both, made.office(), Role.EVALUATOR, Role.COMMITTEE);
        actors.as(both, () -> evaluations.evaluate(stand.evaluateStep(id), ALL));
        reporting.jobs(id);
        stand.startResult(id);
        String task = stand.confirmStep(id);

        actors.as(both, () -> {
            refused("workflow.refusal.ownWork", () -> confirmation.confirm(task));
            refused("workflow.refusal.ownWork", () -> confirmation.giveBack(task, "x"));
        });
        actors.as(made.username(Role.COMMITTEE), () -> confirmation.confirm(task));
    }

    @Test
    void refusesToReturnTheResultWithoutAReason() {
        stand.acceptAll(made, id);
        stand.startResult(id);
        String task = stand.confirmStep(id);

        refuses(Role.COMMITTEE, "agreement.refusal.reasonMissing", () -> confirmation.giveBack(task, " "));
        refuses(Role.EVALUATOR, "workflow.refusal.notYourTask", () -> confirmation.confirm(task));
    }

    @Test
    void hidesTheCommitteesSideFromTheUnitUntilTheFinalScoreIsComputed() {
        challenge();
        actors.as(made.username(Role.OFFICER), () -> {
            EvaluationSheet sheet = directory.find(id).orElseThrow();
            assertThat(sheet.committeeShown()).isFalse();
            assertThat(sheet.items()).allMatch(item -> item.judged().result() == null);
            assertThat(sheet.committee().total()).isNull();
        });
        actors.as(
                made.username(Role.COMMITTEE),
                () -> assertThat(directory.find(id).orElseThrow().committee().total())
                        .isNotNull());
        actors.as(
                made.otherOfficer().username(),
                () -> refused("agreement.refusal.agreementNotYours", () -> directory.find(id)));
    }

    @Test
    void keepsQuestionsAndAnswersAgainstTheDatabaseItself() {
        challenge();
        actors.as(
                made.username(Role.OFFICER),
                () -> evaluations.answerChallenges(stand.answerStep(id), Map.of("2.1", Answer.of("ตามทะเบียน"))));

        assertThatThrownBy(() -> database.update("update challenge set question = 'x'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.update("delete from challenge_answer"))
                .hasMessageContaining("append-only");
    }

    private void challenge() {
        stand.evaluate(made, id, Map.of("1.1", Decision.accept(), "2.1", Decision.challenge("ขอทะเบียน")));
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
