package org.khamrabrong.demo;

import static org.khamrabrong.evaluation.ItemState.ANSWERED;
import static org.khamrabrong.evaluation.ItemState.CHALLENGED;
import static org.khamrabrong.evaluation.ItemState.OPEN;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.evaluation.Answer;
import org.khamrabrong.evaluation.AnswerApproval;
import org.khamrabrong.evaluation.Decision;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.Evaluations;
import org.khamrabrong.evaluation.ResultAppeals;
import org.khamrabrong.evaluation.ResultConfirmation;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Evaluates as people do: one challenge, answered with corrected figures, then everything accepted and confirmed. */
@Component
@Profile("demo")
class DemoEvaluation {

    private static final String CHALLENGED_INDICATOR = "2.4";

    private final Evaluations evaluations;
    private final AnswerApproval approval;
    private final ResultConfirmation confirmation;
    private final ResultAppeals appeals;
    private final DemoWords words;

    DemoEvaluation(
            Evaluations evaluations,
            AnswerApproval approval,
            ResultConfirmation confirmation,
            ResultAppeals appeals,
            DemoWords words) {
        this.evaluations = evaluations;
        this.approval = approval;
        this.appeals = appeals;
        this.confirmation = confirmation;
        this.words = words;
    }

    void evaluate(String task, AgreementId agreement) {
        EvaluationSheet sheet = evaluations.open(task);
        List<EvaluatedItem> undecided = sheet.items().stream()
                .filter(item -> item.state() == OPEN || item.state() == ANSWERED)
                .toList();
        evaluations.evaluate(task, undecided.stream().collect(Collectors.toMap(EvaluatedItem::number, this::decision)));
    }

    void answer(String task, AgreementId agreement) {
        evaluations.answerChallenges(
                task,
                evaluations.open(task).in(CHALLENGED).stream()
                        .map(EvaluatedItem::number)
                        .collect(Collectors.toMap(
                                Function.identity(), number -> new Answer(words.say("answer"), words.corrected()))));
    }

    void approveAnswer(String task, AgreementId agreement) {
        approval.approve(task, List.of());
    }

    void acknowledge(String task, AgreementId agreement) {
        appeals.acknowledge(task);
    }

    void confirm(String task, AgreementId agreement) {
        confirmation.confirm(task);
    }

    private Decision decision(EvaluatedItem item) {
        return item.state() == OPEN && CHALLENGED_INDICATOR.equals(item.number())
                ? Decision.challenge(words.say("challenge"))
                : Decision.accept();
    }
}
