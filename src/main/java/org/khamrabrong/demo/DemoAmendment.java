package org.khamrabrong.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.khamrabrong.amendment.AmendmentApproval;
import org.khamrabrong.amendment.AmendmentDecisions;
import org.khamrabrong.amendment.AmendmentDirectory;
import org.khamrabrong.amendment.AmendmentForm;
import org.khamrabrong.amendment.AmendmentForms;
import org.khamrabrong.amendment.AmendmentRequests;
import org.khamrabrong.amendment.AmendmentSheet;
import org.khamrabrong.amendment.AmendmentWriting;
import org.khamrabrong.amendment.Changes;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.scoring.Indicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Asks for a little weight to move from one indicator to another of its dimension, and has that agreed to. */
@Component
@Profile("demo")
class DemoAmendment {

    private static final BigDecimal A_LITTLE = BigDecimal.ONE;

    private final AmendmentRequests requests;
    private final AmendmentDirectory amendments;
    private final AmendmentForms forms;
    private final AmendmentWriting writing;
    private final AmendmentApproval approval;
    private final AmendmentDecisions decisions;
    private final DemoWords words;

    DemoAmendment(
            AmendmentRequests requests,
            AmendmentDirectory amendments,
            AmendmentForms forms,
            AmendmentWriting writing,
            AmendmentApproval approval,
            AmendmentDecisions decisions,
            DemoWords words) {
        this.requests = requests;
        this.amendments = amendments;
        this.forms = forms;
        this.writing = writing;
        this.approval = approval;
        this.decisions = decisions;
        this.words = words;
    }

    /** Once. */
    void ask(AgreementId agreement) {
        if (amendments.list(agreement).isEmpty()) {
            requests.ask(agreement);
        }
    }

    void write(String task, AgreementId agreement) {
        AmendmentForm form = forms.writing(task);
        if (form.sheet().files().isEmpty()) {
            List<Indicator> pair = pair(form.sheet().contents().base().indicators());
            weigh(task, pair.get(0), A_LITTLE.negate());
            weigh(task, pair.get(1), A_LITTLE);
            writing.attach(
                    task,
                    words.say("amendmentFile"),
                    words.say("amendmentReason").getBytes(StandardCharsets.UTF_8));
        }
        long revision = forms.writing(task).sheet().revision();
        writing.submit(task, revision, form.rounds().get(0).number(), words.say("amendmentReason"));
    }

    private void weigh(String task, Indicator indicator, BigDecimal more) {
        writing.changeIndicator(
                task,
                forms.writing(task).sheet().revision(),
                indicator.withWeight(indicator.weight().add(more)));
    }

    /** The first two of one dimension. */
    private static List<Indicator> pair(List<Indicator> indicators) {
        return indicators.stream()
                .map(first -> indicators.stream()
                        .filter(other -> Objects.equals(first.dimension(), other.dimension()))
                        .filter(other -> other.weight().compareTo(A_LITTLE) > 0)
                        .limit(2)
                        .toList())
                .filter(found -> found.size() == 2)
                .findFirst()
                .orElseThrow();
    }

    void approve(String task, AgreementId agreement) {
        approval.approve(task);
    }

    void decide(String task, AgreementId agreement) {
        AmendmentSheet.Contents contents = decisions.open(task).contents();
        decisions.accept(
                task, Changes.between(contents.base(), contents.proposed()).keySet(), words.say("amendmentAgreed"));
    }
}
