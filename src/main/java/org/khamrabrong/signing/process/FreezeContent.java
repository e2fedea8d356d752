package org.khamrabrong.signing.process;

import static org.khamrabrong.signing.process.SigningVariables.MAKER;
import static org.khamrabrong.signing.process.SigningVariables.MAKER_NEEDED;
import static org.khamrabrong.signing.process.SigningVariables.RECEIVER;
import static org.khamrabrong.signing.process.SigningVariables.RECEIVER_NEEDED;
import static org.khamrabrong.workflow.LifecycleVariables.RECEIVER_UNIT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.signing.Post;
import org.khamrabrong.signing.Signatories;
import org.khamrabrong.signing.SigningRegister;
import org.khamrabrong.workflow.Variable;
import org.springframework.stereotype.Component;

/** Freezes what will be signed, and names the unit that receives the pledge. */
@Component
class FreezeContent implements JavaDelegate {

    private final SigningRegister signing;

    FreezeContent(SigningRegister signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RECEIVER_UNIT.set(
                execution,
                signing.open(
                                AgreementId.of(execution.getProcessBusinessKey()),
                                new Signatories(
                                        Post.valueOf(stated(MAKER, execution)),
                                        stated(MAKER_NEEDED, execution),
                                        Post.valueOf(stated(RECEIVER, execution)),
                                        stated(RECEIVER_NEEDED, execution)))
                        .toString());
    }

    /** No row of the table applies where a post or a number is missing. */
    private static String stated(Variable<String> variable, DelegateExecution execution) {
        String stated = variable.in(execution);
        if (stated == null) {
            throw new Refusal("signing.refusal.noSignatories");
        }
        return stated;
    }
}
