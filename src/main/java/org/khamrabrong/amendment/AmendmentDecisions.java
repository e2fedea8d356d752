package org.khamrabrong.amendment;

import static org.khamrabrong.amendment.process.AmendmentSteps.DECIDE;
import static org.khamrabrong.amendment.process.AmendmentVariables.AMENDMENT_OUTCOME;
import static org.khamrabrong.amendment.process.AmendmentVariables.AS_AGREED;
import static org.khamrabrong.amendment.process.AmendmentVariables.REFUSED;
import static org.khamrabrong.amendment.process.AmendmentVariables.SIGNED_AGAIN;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AmendedContentRegister;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.StepOutcome;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the negotiators do with a request: accept it, accept a part, refuse it. */
@Service
@Transactional
public class AmendmentDecisions {

    private final Amendments amendments;
    private final AmendmentSheets sheets;
    private final AmendmentTerms terms;
    private final AmendedContentRegister contents;
    private final HumanTasks tasks;

    AmendmentDecisions(
            Amendments amendments,
            AmendmentSheets sheets,
            AmendmentTerms terms,
            AmendedContentRegister contents,
            HumanTasks tasks) {
        this.amendments = amendments;
        this.sheets = sheets;
        this.terms = terms;
        this.contents = contents;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public AmendmentSheet open(String task) {
        return sheets.of(amendments.pending(tasks.open(task, DECIDE).agreement()));
    }

    /** Whether both sides would sign again what these changes come to. */
    @Transactional(readOnly = true)
    public boolean signedAgain(String task, Set<String> numbers) {
        Amendment amendment = amendments.pending(tasks.open(task, DECIDE).agreement());
        return signedAgain(amendment, Changes.accepted(amendment.base(), amendment.proposed(), numbers));
    }

    /**
     * Accepts the changes of these indicators, and refuses the others.
     *
     * @param reason needed where some are refused
     */
    public void accept(String task, Set<String> numbers, @Nullable String reason) {
        Step step = tasks.open(task, DECIDE);
        Amendment amendment = amendments.pending(step.agreement());
        step.tell(amendment.accept(step.by(), numbers, reason, step.at()));
        AgreementPackage agreed = amendment.agreed().orElseThrow();
        contents.agree(amendment.agreement(), agreed);
        step.handsIn(HandedIn.of(agreed)
                .note(null, "amendment.decisionReason", reason)
                .written());
        step.endsAs(StepOutcome.APPROVED);
        step.complete(Values.of(AMENDMENT_OUTCOME, signedAgain(amendment, agreed) ? SIGNED_AGAIN : AS_AGREED));
    }

    /** The agreement stays as it is. */
    public void refuse(String task, @Nullable String reason) {
        Step step = tasks.open(task, DECIDE);
        Amendment amendment = amendments.pending(step.agreement());
        step.tell(amendment.refuse(step.by(), reason, step.at()));
        step.handsIn(HandedIn.of(amendment.proposed())
                .note(null, "amendment.decisionReason", reason)
                .written());
        step.complete(Values.of(AMENDMENT_OUTCOME, REFUSED));
    }

    private boolean signedAgain(Amendment amendment, AgreementPackage agreed) {
        return terms.signedAgain(amendment.agreement(), Changes.all(amendment.base(), agreed));
    }
}
