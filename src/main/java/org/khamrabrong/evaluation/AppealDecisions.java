package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.DECIDE_APPEAL;
import static org.khamrabrong.evaluation.process.EvaluationVariables.APPEAL_DECIDED;
import static org.khamrabrong.evaluation.process.EvaluationVariables.CONFIRMATION_ENDED;

import java.util.Map;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.evaluation.CommitteeVotes.Verdict;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the committee decides on an appeal: the first who speaks proposes, and so speaks for it; the others speak for or against
 * that. It is decided once the quorum is for it; where it cannot be any more, somebody proposes anew.
 */
@Service
@Transactional
public class AppealDecisions {

    private final EvaluationRows evaluations;
    private final Appeals appeals;
    private final EvaluationSheets sheets;
    private final ResultCourses courses;
    private final CommitteeVotes votes;
    private final AgreementRegister agreements;
    private final HumanTasks tasks;

    AppealDecisions(
            EvaluationRows evaluations,
            Appeals appeals,
            EvaluationSheets sheets,
            ResultCourses courses,
            CommitteeVotes votes,
            AgreementRegister agreements,
            HumanTasks tasks) {
        this.evaluations = evaluations;
        this.appeals = appeals;
        this.sheets = sheets;
        this.courses = courses;
        this.votes = votes;
        this.agreements = agreements;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public OpenResult open(String task) {
        Evaluation evaluation = of(tasks.open(task, DECIDE_APPEAL));
        return OpenResult.of(sheets.of(evaluation, true), courses.of(evaluation));
    }

    /** Keeps or changes the result of every indicator appealed against, all of them or none. */
    public void propose(String task, String reason, Map<String, AppealDecision> decisions) {
        Step step = tasks.open(task, DECIDE_APPEAL);
        Evaluation evaluation = of(step);
        Appeal appeal = of(evaluation);
        step.tell(appeal.propose(
                reason, decisions, evaluation, agreements.content(step.agreement()), step.at(), step.by()));
        speak(step, evaluation, appeal, true, "");
    }

    /** Speaks for what is proposed. */
    public void support(String task) {
        Step step = tasks.open(task, DECIDE_APPEAL);
        Evaluation evaluation = of(step);
        speak(step, evaluation, of(evaluation), true, "");
    }

    /** Speaks against it, with a reason. */
    public void oppose(String task, String reason) {
        Step step = tasks.open(task, DECIDE_APPEAL);
        Evaluation evaluation = of(step);
        String stated = WrittenText.REASON.needed(reason, "agreement.refusal.reasonMissing");
        speak(step, evaluation, of(evaluation), false, stated);
    }

    private void speak(Step step, Evaluation evaluation, Appeal appeal, boolean agrees, String reason) {
        evaluation.requireState(EvaluationState.APPEALED);
        appeal.requireProposed();
        AgreementPackage content = agreements.content(step.agreement());
        Verdict verdict = votes.cast(step, evaluation.id(), agrees, reason);
        step.tell(appeal.heard(step.agreement(), verdict));
        verdict.confirmed()
                .ifPresent(decided -> step.tell(
                        decided
                                ? appeal.decide(evaluation, content, step.by())
                                : appeal.drop(step.agreement(), step.by(), verdict.reasons())));
        step.handsIn(HandedIn.of(sheets.of(evaluation, true).content()).written());
        step.complete(Values.of(CONFIRMATION_ENDED, verdict.confirmed().isPresent())
                .and(APPEAL_DECIDED, verdict.confirmed().orElse(false)));
    }

    private Appeal of(Evaluation evaluation) {
        return appeals.findByEvaluation(evaluation.id()).orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
    }

    private Evaluation of(Step step) {
        return evaluations.of(step.agreement());
    }
}
