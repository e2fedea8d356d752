package org.khamrabrong.signing.process;

import static org.khamrabrong.workflow.LifecycleVariables.RECEIVER_UNIT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.signing.SigningRegister;
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
                                SigningVariables.maker(execution),
                                SigningVariables.receiver(execution))
                        .toString());
    }
}
