package org.khamrabrong.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.khamrabrong.evaluation.EvaluationDirectory;
import org.khamrabrong.evaluation.ReopeningApproval;
import org.khamrabrong.evaluation.ReopeningConfirmation;
import org.khamrabrong.evaluation.ReopeningRequests;
import org.khamrabrong.evaluation.ReopeningWriting;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.scoring.Result;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has a published result looked at again: one figure of it became final, and became final once more. */
@Component
@Profile("demo")
class DemoReopening {

    private static final String INDICATOR = "2.4";

    private final ReopeningRequests requests;
    private final EvaluationDirectory evaluations;
    private final ReopeningWriting writing;
    private final ReopeningApproval approval;
    private final ReopeningConfirmation confirmation;
    private final DemoWords words;

    DemoReopening(
            ReopeningRequests requests,
            EvaluationDirectory evaluations,
            ReopeningWriting writing,
            ReopeningApproval approval,
            ReopeningConfirmation confirmation,
            DemoWords words) {
        this.requests = requests;
        this.evaluations = evaluations;
        this.writing = writing;
        this.approval = approval;
        this.confirmation = confirmation;
        this.words = words;
    }

    /** @param number of it among those of the agreement's result; once for each */
    void ask(AgreementId agreement, int number) {
        if (evaluations.reopenings(agreement).size() < number) {
            requests.ask(agreement, words.say("reopeningAsked"));
        }
    }

    void write(String task, AgreementId agreement) {
        int number = evaluations.reopenings(agreement).get(0).number();
        if (writing.evidence(task, INDICATOR).isEmpty()) {
            String content = words.say("reopeningReason") + " " + number;
            writing.attachEvidence(
                    task, INDICATOR, words.say("reopeningFile"), content.getBytes(StandardCharsets.UTF_8));
        }
        writing.submit(task, words.say("reopeningReason"), Map.of(INDICATOR, figures(number)));
    }

    private Result figures(int number) {
        return number == 1 ? words.finalFigures() : words.lastFigures();
    }

    void approve(String task, AgreementId agreement) {
        approval.approve(task, List.of());
    }

    void confirm(String task, AgreementId agreement) {
        confirmation.confirm(task);
    }
}
