package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.ANSWER_RESULT;
import static org.khamrabrong.evaluation.process.EvaluationVariables.RESULT_ACKNOWLEDGED;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.StepOutcome;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the head says to the unit's result: that the unit takes it, or appeals against it. */
@Service
@Transactional
public class ResultAppeals {

    private final EvaluationRows evaluations;
    private final Appeals appeals;
    private final EvaluationSheets sheets;
    private final ResultCourses courses;
    private final AddedEvidence evidence;
    private final HumanTasks tasks;

    ResultAppeals(
            EvaluationRows evaluations,
            Appeals appeals,
            EvaluationSheets sheets,
            ResultCourses courses,
            AddedEvidence evidence,
            HumanTasks tasks) {
        this.evaluations = evaluations;
        this.appeals = appeals;
        this.sheets = sheets;
        this.courses = courses;
        this.evidence = evidence;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public OpenResult open(String task) {
        Evaluation evaluation = of(tasks.open(task, ANSWER_RESULT));
        return new OpenResult(
                sheets.of(evaluation, true), courses.unanswered(evaluation), courses.recalled(evaluation));
    }

    /** The unit takes the result as it is. */
    public void acknowledge(String task) {
        Step step = tasks.open(task, ANSWER_RESULT);
        step.tell(of(step).acknowledge(step.by()));
        step.handsIn(handedIn(of(step)));
        step.endsAs(StepOutcome.APPROVED);
        step.complete(Values.of(RESULT_ACKNOWLEDGED, true));
    }

    /**
     * The unit appeals.
     *
     * @param reasons by the numbers of the indicators that it speaks of
     */
    public void appeal(String task, String reason, Map<String, String> reasons) {
        Step step = tasks.open(task, ANSWER_RESULT);
        Evaluation evaluation = of(step);
        Appeal appeal = appeals.save(new Appeal(evaluation, reason, reasons, step.at(), step.by()));
        step.did();
        evidence.handIn(step, evaluation);
        step.tell(evaluation.appeal(
                step.by(),
                reason.strip(),
                appeal.items().stream().map(AppealItem::number).toList()));
        step.handsIn(handedIn(evaluation));
        step.endsAs(StepOutcome.RETURNED, reason.strip());
        step.complete(Values.of(RESULT_ACKNOWLEDGED, false));
    }

    /** What was attached to the appeal so far. */
    @Transactional(readOnly = true)
    public List<EvidenceRow> evidence(String task, String number) {
        return evidence.of(tasks.open(task, ANSWER_RESULT), number);
    }

    /** Keeps a file as evidence for the appeal. */
    public void attachEvidence(String task, String number, String fileName, byte[] content) {
        Step step = tasks.open(task, ANSWER_RESULT);
        evidence.attach(step, of(step), number, fileName, content);
    }

    /** Takes a file away again that was attached in this step. */
    public void removeEvidence(String task, UUID file) {
        Step step = tasks.open(task, ANSWER_RESULT);
        evidence.remove(step, of(step), file);
    }

    private String handedIn(Evaluation evaluation) {
        return HandedIn.of(sheets.of(evaluation, true).content()).written();
    }

    private Evaluation of(Step step) {
        return evaluations.of(step.agreement());
    }
}
