package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.CONFIRM_REOPENING;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.evaluation.CommitteeVotes.Verdict;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each of the committee says of figures that are to stand in place of published ones; the quorum decides. */
@Service
@Transactional
public class ReopeningConfirmation {

    private final ReopeningSheets sheets;
    private final CommitteeVotes votes;
    private final AgreementRegister agreements;
    private final HumanTasks tasks;

    ReopeningConfirmation(
            ReopeningSheets sheets, CommitteeVotes votes, AgreementRegister agreements, HumanTasks tasks) {
        this.sheets = sheets;
        this.votes = votes;
        this.agreements = agreements;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public OpenReopening open(String task) {
        return sheets.open(tasks.open(task, CONFIRM_REOPENING));
    }

    /** Speaks for the other figures; once the quorum has, they are published. */
    public void confirm(String task) {
        vote(tasks.open(task, CONFIRM_REOPENING), true, "");
    }

    /** Speaks against them, with a reason; once the quorum has, they go back to the officer. */
    public void giveBack(String task, @Nullable String reason) {
        Step step = tasks.open(task, CONFIRM_REOPENING);
        vote(step, false, WrittenText.REASON.needed(reason, "agreement.refusal.reasonMissing"));
    }

    private void vote(Step step, boolean confirms, String reason) {
        Evaluation evaluation = sheets.evaluation(step.agreement());
        Reopening reopening = sheets.pending(evaluation);
        reopening.requireState(ReopeningState.CONFIRMING);
        AgreementPackage content = agreements.content(step.agreement());
        Verdict verdict = votes.cast(step, evaluation.id(), confirms, reason);
        step.tell(reopening.heard(step.agreement(), verdict));
        verdict.confirmed()
                .ifPresent(confirmed -> step.tell(
                        confirmed
                                ? reopening.confirm(evaluation, content, step.by(), step.at())
                                : reopening.sendBack(step.agreement(), step.by(), verdict.reasons())));
        step.handsIn(HandedIn.of(content.withResults(evaluation.resultsWith(reopening.figures())))
                .written());
        step.complete(verdict.values());
    }
}
