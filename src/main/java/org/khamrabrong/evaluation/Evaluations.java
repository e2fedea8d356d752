package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.ANSWER;
import static org.khamrabrong.evaluation.process.EvaluationSteps.EVALUATE;
import static org.khamrabrong.evaluation.process.EvaluationVariables.REPORTS_ACCEPTED;

import java.util.Map;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.evaluation.EvaluationFact.ChallengeAnswered;
import org.khamrabrong.evaluation.EvaluationFact.ResultAccepted;
import org.khamrabrong.evaluation.EvaluationFact.ResultAdjusted;
import org.khamrabrong.evaluation.EvaluationFact.ResultChallenged;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What evaluator and officer do until no challenge is left: decide on every indicator, answer what was challenged. */
@Service
@Transactional
public class Evaluations {

    private final EvaluationRows evaluations;
    private final Challenges challenges;
    private final ChallengeAnswers answers;
    private final EvaluationSheets sheets;
    private final AgreementRegister agreements;
    private final HumanTasks tasks;

    Evaluations(
            EvaluationRows evaluations,
            Challenges challenges,
            ChallengeAnswers answers,
            EvaluationSheets sheets,
            AgreementRegister agreements,
            HumanTasks tasks) {
        this.evaluations = evaluations;
        this.challenges = challenges;
        this.answers = answers;
        this.sheets = sheets;
        this.agreements = agreements;
        this.tasks = tasks;
    }

    /** The evaluator's sheet, or the officer's: without the committee's side. */
    public EvaluationSheet open(String task) {
        Step step = tasks.open(task, EVALUATE, ANSWER);
        return sheets.of(of(step), step.is(EVALUATE));
    }

    /**
     * Decides on every indicator that is not accepted yet, all of them or none. What is accepted stays accepted, unless the
     * committee has returned the result.
     */
    public void evaluate(String task, Map<String, Decision> decisions) {
        Step step = tasks.open(task, EVALUATE);
        Evaluation evaluation = of(step);
        evaluation.requireState(EvaluationState.EVALUATING);
        decisions.keySet().forEach(evaluation::requireUndecided);
        step.did();
        AgreementPackage content = agreements.content(evaluation.agreement());
        decisions.forEach((number, decision) -> decide(step, evaluation, content, evaluation.item(number), decision));
        evaluation.decided();
        step.complete(Values.of(REPORTS_ACCEPTED, evaluation.state() != EvaluationState.CHALLENGED));
    }

    /** Answers every challenge, with corrected figures where the officer grants it. */
    public void answerChallenges(String task, Map<String, Answer> given) {
        Step step = tasks.open(task, ANSWER);
        Evaluation evaluation = of(step);
        evaluation.requireState(EvaluationState.CHALLENGED);
        step.did();
        AgreementPackage content = agreements.content(evaluation.agreement());
        given.forEach((number, answer) -> answer(step, evaluation, content, evaluation.item(number), answer));
        evaluation.answered();
        step.complete();
    }

    private void decide(
            Step step, Evaluation evaluation, AgreementPackage content, EvaluationItem item, Decision decision) {
        AgreementId agreement = evaluation.agreement();
        String by = step.by();
        String number = item.number();
        String before = ResultJudgement.inOneLine(content, number, item.selfResult());
        Texts.requireShort(decision.text());
        switch (decision.kind()) {
            case ACCEPT -> {
                item.accept(decision.text(), by);
                Scored accepted = ResultJudgement.scored(content, number, item.committeeResult());
                step.tell(new ResultAccepted(agreement, by, number, before, accepted, decision.text()));
            }
            case ADJUST -> {
                Texts.require(decision.text(), "evaluation.refusal.reasonMissingFor", number);
                ResultJudgement.requireUsable(content, number, decision.result());
                item.take(decision.result(), decision.text(), by);
                step.tell(new ResultAdjusted(
                        agreement,
                        by,
                        number,
                        ResultJudgement.scored(content, number, item.selfResult()),
                        ResultJudgement.scored(content, number, decision.result()),
                        decision.text()));
            }
            case CHALLENGE -> {
                Texts.require(decision.text(), "evaluation.refusal.questionMissing", number);
                item.challenge(by);
                challenges.save(new Challenge(evaluation.id(), number, decision.text(), step.at(), by));
                step.tell(new ResultChallenged(agreement, by, number, before, decision.text()));
            }
        }
    }

    private void answer(
            Step step, Evaluation evaluation, AgreementPackage content, EvaluationItem item, Answer answer) {
        String number = item.number();
        if (item.state() != ItemState.CHALLENGED) {
            throw new Refusal("evaluation.refusal.notChallenged", number);
        }
        Texts.requireShort(answer.text());
        Texts.require(answer.text(), "evaluation.refusal.answerMissing", number);
        Result corrected =
                answer.corrected() == null ? null : answer.corrected().withMissedReports(0);
        if (corrected != null) {
            ResultJudgement.requireUsable(content, number, corrected);
        }
        String before = ResultJudgement.inOneLine(content, number, item.presented());
        item.answer(corrected);
        answers.save(new ChallengeAnswer(
                open(evaluation.id(), number), new Answer(answer.text(), corrected), step.at(), step.by()));
        step.tell(new ChallengeAnswered(
                evaluation.agreement(),
                step.by(),
                number,
                before,
                ResultJudgement.inOneLine(content, number, item.presented()),
                answer.text()));
    }

    private Challenge open(UUID evaluation, String number) {
        return challenges.findByEvaluationOrderByAskedAt(evaluation).stream()
                .filter(challenge -> challenge.number().equals(number))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal("evaluation.refusal.notChallenged", number));
    }

    private Evaluation of(Step step) {
        return evaluations
                .findByAgreement(step.agreement().value())
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
    }
}
