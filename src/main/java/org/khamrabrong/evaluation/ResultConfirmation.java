package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.CONFIRM;
import static org.khamrabrong.evaluation.process.EvaluationVariables.CONFIRMATION_ENDED;
import static org.khamrabrong.evaluation.process.EvaluationVariables.RESULT_CONFIRMED;
import static org.khamrabrong.workflow.StepOutcome.APPROVED;
import static org.khamrabrong.workflow.StepOutcome.RETURNED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each of the committee says of the final score; it is confirmed or sent back once the quorum says so. */
@Service
@Transactional
public class ResultConfirmation {

    private final EvaluationRows evaluations;
    private final Confirmations confirmations;
    private final ResultVotes votes;
    private final EvaluationSheets sheets;
    private final ResultCourses courses;
    private final AgreementRegister agreements;
    private final HumanTasks tasks;

    ResultConfirmation(
            EvaluationRows evaluations,
            Confirmations confirmations,
            ResultVotes votes,
            EvaluationSheets sheets,
            ResultCourses courses,
            AgreementRegister agreements,
            HumanTasks tasks) {
        this.evaluations = evaluations;
        this.confirmations = confirmations;
        this.votes = votes;
        this.sheets = sheets;
        this.courses = courses;
        this.agreements = agreements;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public OpenResult open(String task) {
        Evaluation evaluation = of(tasks.open(task, CONFIRM));
        return new OpenResult(sheets.of(evaluation, true), courses.of(evaluation));
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
        Confirmation asked = confirmations
                .findFirstByEvaluationOrderByNumberDesc(evaluation.id())
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
        ResultVote vote = votes.save(new ResultVote(asked, confirms, reason, step.at(), step.by()));
        List<ResultVote> cast = votes.findByConfirmationOrderByCastAt(asked.id());
        step.did();
        step.tell(asked.told(step.agreement(), vote, cast));
        Optional<Boolean> outcome = asked.outcome(cast);
        outcome.ifPresent(confirmed -> step.tell(
                confirmed
                        ? evaluation.confirm(step.by(), agreements.content(evaluation.agreement()))
                        : evaluation.giveBack(step.by(), reasons(cast))));
        step.handsIn(handedIn(evaluation));
        if (confirms) {
            step.endsAs(APPROVED);
        } else {
            step.endsAs(RETURNED, reason);
        }
        Values said = Values.of(CONFIRMATION_ENDED, outcome.isPresent());
        step.complete(
                outcome.map(confirmed -> said.and(RESULT_CONFIRMED, confirmed)).orElse(said));
    }

    /** Of all who spoke against it, in the order in which they did. */
    private static String reasons(List<ResultVote> cast) {
        return cast.stream()
                .filter(vote -> !vote.confirms())
                .map(ResultVote::reason)
                .collect(Collectors.joining("\n"));
    }

    private String handedIn(Evaluation evaluation) {
        return HandedIn.of(sheets.of(evaluation, true).content()).written();
    }

    private Evaluation of(Step step) {
        return evaluations
                .findByAgreement(step.agreement().value())
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
    }
}
