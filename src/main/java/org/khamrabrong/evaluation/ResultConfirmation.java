package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.CONFIRM;

import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.evaluation.CommitteeVotes.Verdict;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each of the committee says of the final score; it is confirmed or sent back once the quorum says so. */
@Service
@Transactional
public class ResultConfirmation {

    private final EvaluationRows evaluations;
    private final CommitteeVotes votes;
    private final EvaluationSheets sheets;
    private final ResultCourses courses;
    private final AgreementRegister agreements;
    private final HumanTasks tasks;

    ResultConfirmation(
            EvaluationRows evaluations,
            CommitteeVotes votes,
            EvaluationSheets sheets,
            ResultCourses courses,
            AgreementRegister agreements,
            HumanTasks tasks) {
        this.evaluations = evaluations;
        this.votes = votes;
        this.sheets = sheets;
        this.courses = courses;
        this.agreements = agreements;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public OpenResult open(String task) {
        Evaluation evaluation = of(tasks.open(task, CONFIRM));
        return OpenResult.of(sheets.of(evaluation, true), courses.of(evaluation));
    }

    /** Speaks for the result; once the quorum has, it is confirmed. */
    public void confirm(String task) {
        Step step = tasks.open(task, CONFIRM);
        vote(step, true, "");
    }

    /** Speaks against it, with a reason; once the quorum has, it goes back to the evaluators. */
    public void giveBack(String task, String reason) {
        Step step = tasks.open(task, CONFIRM);
        vote(step, false, WrittenText.REASON.needed(reason, "agreement.refusal.reasonMissing"));
    }

    private void vote(Step step, boolean confirms, String reason) {
        Evaluation evaluation = of(step);
        evaluation.requireState(EvaluationState.COMPUTED);
        Verdict verdict = votes.cast(step, evaluation.id(), confirms, reason);
        step.tell(verdict.asked().heard(step.agreement(), verdict));
        verdict.confirmed()
                .ifPresent(confirmed -> step.tell(
                        confirmed
                                ? evaluation.confirm(step.by(), agreements.content(evaluation.agreement()))
                                : evaluation.giveBack(step.by(), verdict.reasons())));
        step.handsIn(handedIn(evaluation));
        step.complete(verdict.values());
    }

    private String handedIn(Evaluation evaluation) {
        return HandedIn.of(sheets.of(evaluation, true).content()).written();
    }

    private Evaluation of(Step step) {
        return evaluations.of(step.agreement());
    }
}
