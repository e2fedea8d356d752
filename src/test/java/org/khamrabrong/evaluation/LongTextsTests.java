package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khamrabrong.evaluation.Decision.Kind;
import org.khamrabrong.evaluation.process.EvaluationSteps;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.springframework.beans.factory.annotation.Autowired;

/** Remarks, questions, answers and returns take the longest text whole, and nothing beyond it. */
@ApplicationTest
class LongTextsTests {

    private static final String LONGEST = "ก".repeat(WrittenText.EXPLANATION.longest());
    private static final String UNKEEPABLE = "เหตุ\u0000ผล";

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
    Actors actors;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @ParameterizedTest
    @EnumSource
    void everyDecisionHasItsLongestText(Kind kind) {
        AgreementId id = stand.evaluating(made);

        refused("kernel.refusal.textTooLong", () -> decide(id, kind, LONGEST + "ก"));
        refused("kernel.refusal.textUnkeepable", () -> decide(id, kind, UNKEEPABLE));
        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.EVALUATE);
        assertThat(reporting.facts(id, fact(kind))).isEmpty();

        decide(id, kind, LONGEST);
        assertThat(reporting.facts(id, fact(kind))).anyMatch(fact -> fact.containsValue(LONGEST));
    }

    @Test
    void everyAnswerHasItsLongestText() {
        AgreementId id = stand.evaluating(made);
        decide(id, Kind.CHALLENGE, "ขอทะเบียน");

        refused("kernel.refusal.textTooLong", () -> answer(id, LONGEST + "ก"));
        refused("kernel.refusal.textUnkeepable", () -> answer(id, UNKEEPABLE));
        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.ANSWER);
        assertThat(reporting.facts(id, "evaluation.challenge-answered")).isEmpty();

        answer(id, LONGEST);
        assertThat(reporting.facts(id, "evaluation.challenge-answered"))
                .extracting("answer")
                .containsExactly(LONGEST);
    }

    @Test
    void theReturnOfAResultHasItsLongestText() {
        AgreementId id = stand.confirming(made);

        refused("kernel.refusal.textTooLong", () -> giveBack(id, longestReason() + "ก"));
        refused("kernel.refusal.textUnkeepable", () -> giveBack(id, UNKEEPABLE));
        assertThat(reporting.waiting(id)).containsExactly(EvaluationSteps.CONFIRM);
        assertThat(reporting.facts(id, "evaluation.result-returned")).isEmpty();

        giveBack(id, longestReason());
        assertThat(reporting.facts(id, "evaluation.result-returned"))
                .extracting("reason")
                .containsExactly(longestReason());
    }

    private static String longestReason() {
        return "ก".repeat(WrittenText.REASON.longest());
    }

    private void decide(AgreementId id, Kind kind, String text) {
        Decision decision = new Decision(kind, kind == Kind.ADJUST ? ReportingStand.LATE_CASES : null, text);
        stand.evaluate(made, id, Map.of("1.1", Decision.accept(), "2.1", decision));
    }

    private void answer(AgreementId id, String text) {
        actors.as(
                made.username(Role.OFFICER),
                () -> evaluations.answerChallenges(stand.answerStep(id), Map.of("2.1", Answer.of(text))));
    }

    private void giveBack(AgreementId id, String reason) {
        actors.as(made.username(Role.COMMITTEE), () -> confirmation.giveBack(stand.confirmStep(id), reason));
    }

    private static String fact(Kind kind) {
        return switch (kind) {
            case ACCEPT -> "evaluation.result-accepted";
            case ADJUST -> "evaluation.result-adjusted";
            case CHALLENGE -> "evaluation.result-challenged";
        };
    }

    private static void refused(String key, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
