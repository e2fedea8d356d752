package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.ANSWER;
import static org.khamrabrong.evaluation.process.EvaluationSteps.EVALUATE;
import static org.khamrabrong.evaluation.process.EvaluationVariables.FIGURES_KEPT;
import static org.khamrabrong.evaluation.process.EvaluationVariables.REPORTS_ACCEPTED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.Values;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
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
    private final AddedEvidence evidence;
    private final UnitApproval approval;
    private final AgreementRegister agreements;
    private final HumanTasks tasks;

    Evaluations(
            EvaluationRows evaluations,
            Challenges challenges,
            ChallengeAnswers answers,
            EvaluationSheets sheets,
            AddedEvidence evidence,
            UnitApproval approval,
            AgreementRegister agreements,
            HumanTasks tasks) {
        this.evaluations = evaluations;
        this.challenges = challenges;
        this.answers = answers;
        this.sheets = sheets;
        this.evidence = evidence;
        this.approval = approval;
        this.agreements = agreements;
        this.tasks = tasks;
    }

    /** The evaluator's sheet, or the officer's: without the committee's side. */
    @Transactional(readOnly = true)
    public EvaluationSheet open(String task) {
        Step step = tasks.open(task, EVALUATE, ANSWER);
        return sheets.of(of(step), step.is(EVALUATE));
    }

    /** The officer's form, with the levels through which figures go that are corrected. */
    @Transactional(readOnly = true)
    public AnswerForm openAnswers(String task) {
        Step step = tasks.open(task, ANSWER);
        Evaluation evaluation = of(step);
        LevelsOfPaper levels = approval.before(evaluation.answers());
        return new AnswerForm(
                sheets.of(evaluation, false), levels, approval.remarks(step, evaluation.answers(), levels));
    }

    /**
     * Decides on every indicator that is not accepted yet, all of them or none. What is accepted stays accepted, unless the
     * committee has returned the result.
     */
    public void evaluate(String task, Map<String, Decision> decisions) {
        Step step = tasks.open(task, EVALUATE);
        Evaluation evaluation = of(step);
        evaluation.requireState(EvaluationState.EVALUATING);
        step.did();
        evaluation
                .decide(step.by(), decisions, agreements.content(evaluation.agreement()))
                .forEach(step::tell);
        HandedIn handedIn = handedIn(evaluation);
        decisions.forEach(
                (number, decision) -> handedIn.note(number, "evaluation.text." + decision.kind(), decision.text()));
        step.handsIn(handedIn.written());
        decisions.forEach((number, decision) -> {
            if (decision.kind() == Decision.Kind.CHALLENGE) {
                challenges.save(new Challenge(evaluation.id(), number, decision.text(), step.at(), step.by()));
            }
        });
        step.complete(Values.of(REPORTS_ACCEPTED, evaluation.state() != EvaluationState.CHALLENGED));
    }

    /** Answers every challenge, with corrected figures where the officer grants it. */
    public void answerChallenges(String task, Map<String, Answer> given) {
        Step step = tasks.open(task, ANSWER);
        Evaluation evaluation = of(step);
        evaluation.requireState(EvaluationState.CHALLENGED);
        step.did();
        Map<String, Answer> counted = new LinkedHashMap<>(given);
        counted.replaceAll((number, answer) -> answer.withoutMissedReports());
        approval.touch(step, evaluation.answers(), counted.keySet());
        evaluation
                .answer(step.by(), counted, agreements.content(evaluation.agreement()))
                .forEach(step::tell);
        if (!evaluation.corrected().isEmpty()) {
            approval.refuseGaps(evaluation.answers());
        }
        counted.forEach((number, answer) ->
                answers.save(new ChallengeAnswer(open(evaluation.id(), number), answer, step.at(), step.by())));
        HandedIn handedIn = answered(evaluation, counted);
        counted.forEach((number, answer) -> handedIn.note(number, "evaluation.answer", answer.text()));
        step.handsIn(handedIn.written());
        boolean kept = evaluation.corrected().isEmpty();
        if (kept) {
            evidence.handIn(step, evaluation);
        }
        step.complete(Values.of(FIGURES_KEPT, kept));
    }

    /** What was attached to the answer so far. */
    @Transactional(readOnly = true)
    public List<EvidenceRow> evidence(String task, String number) {
        return evidence.of(tasks.open(task, ANSWER), number);
    }

    /** Keeps a file as evidence of the answer to a challenge. */
    public void attachEvidence(String task, String number, String fileName, byte[] content) {
        Step step = tasks.open(task, ANSWER);
        Evaluation evaluation = of(step);
        evaluation.requireChallenged(number);
        evidence.attach(step, evaluation, number, fileName, content);
    }

    /** Takes a file away again that was attached in this step. */
    public void removeEvidence(String task, UUID file) {
        Step step = tasks.open(task, ANSWER);
        evidence.remove(step, of(step), file);
    }

    private HandedIn handedIn(Evaluation evaluation) {
        return HandedIn.of(sheets.of(evaluation, true).content());
    }

    /** What the unit reported, with what it corrected; nothing of the committee's. */
    private HandedIn answered(Evaluation evaluation, Map<String, Answer> given) {
        EvaluationSheet sheet = sheets.of(evaluation, false);
        Map<String, Result> results = new LinkedHashMap<>();
        given.forEach((number, answer) -> {
            if (answer.corrected() != null) {
                results.put(number, answer.corrected());
            }
        });
        return HandedIn.of(sheet.content().withResults(results));
    }

    private Challenge open(UUID evaluation, String number) {
        return challenges.findByEvaluationOrderByAskedAt(evaluation).stream()
                .filter(challenge -> challenge.number().equals(number))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal("evaluation.refusal.notChallenged", number));
    }

    private Evaluation of(Step step) {
        return evaluations.of(step.agreement());
    }
}
