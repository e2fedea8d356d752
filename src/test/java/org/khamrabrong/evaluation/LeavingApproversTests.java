package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.evaluation.process.EvaluationSteps.APPROVE_ANSWER;
import static org.khamrabrong.evaluation.process.EvaluationSteps.APPROVE_REOPENING;
import static org.khamrabrong.evaluation.process.EvaluationSteps.CONFIRM_REOPENING;
import static org.khamrabrong.evaluation.process.EvaluationSteps.EVALUATE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Suspension;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.Result;
import org.springframework.beans.factory.annotation.Autowired;

/** Corrected and reopened figures wait for nobody who has left: the next level is asked at once. */
@ApplicationTest
class LeavingApproversTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    EvaluationStand evaluating;

    @Autowired
    ReopeningStand reopenings;

    @Autowired
    ReportingStand record;

    @Autowired
    Evaluations evaluations;

    @Autowired
    AnswerApproval approval;

    @Autowired
    Suspension suspension;

    @Autowired
    Actors actors;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @Test
    void ofACorrectedAnswerThatWaitsForTheGovernor() {
        AgreementId id = corrected();

        governorLeaves();

        assertThat(record.facts(id, "workflow.level-passed")).hasSize(1);
        actors.as(made.username(Role.HEAD), () -> approval.approve(record.task(id, APPROVE_ANSWER), List.of()));
        assertThat(record.waiting(id)).containsExactly(EVALUATE);
    }

    @Test
    void ofReopenedFiguresThatWaitForTheGovernor() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        reopenings.submitted(made, id, ReopeningStand.FINAL);

        governorLeaves();

        headAloneApproves(id);
    }

    @Test
    void ofReopenedFiguresHandedInAfterTheGovernorLeft() {
        AgreementId id = reopenings.closed(made);
        reopenings.asked(made, id);
        governorLeaves();

        reopenings.submitted(made, id, ReopeningStand.FINAL);

        headAloneApproves(id);
    }

    private AgreementId corrected() {
        AgreementId id = evaluating.evaluating(made);
        evaluating.evaluate(made, id, Map.of("1.1", Decision.accept(), "2.1", Decision.challenge("ขอทะเบียน")));
        Answer seven = new Answer("พบเพิ่มสองเรื่อง", Result.of(Map.of("value", "7")));
        actors.as(
                made.username(Role.OFFICER),
                () -> evaluations.answerChallenges(evaluating.answerStep(id), Map.of("2.1", seven)));
        return id;
    }

    private void headAloneApproves(AgreementId id) {
        assertThat(record.waiting(id)).containsExactly(APPROVE_REOPENING);
        assertThat(record.facts(id, "workflow.level-passed")).hasSize(1);
        reopenings.approved(made, id);
        assertThat(record.waiting(id)).containsExactly(CONFIRM_REOPENING);
    }

    private void governorLeaves() {
        actors.as(made.username(Role.ADMINISTRATOR), () -> suspension.deactivate(made.username(Role.GOVERNOR)));
    }
}
