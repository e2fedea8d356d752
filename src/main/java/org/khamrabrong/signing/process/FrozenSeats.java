package org.khamrabrong.signing.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.signing.SigningRegister;
import org.springframework.stereotype.Component;

/** Whom the loops of signing go over. The engine asks anew at every turn, and so is told what was frozen. */
@Component
public class FrozenSeats {

    private final SigningRegister signing;

    FrozenSeats(SigningRegister signing) {
        this.signing = signing;
    }

    public List<String> ofMaker(DelegateExecution execution) {
        return seats(execution, Side.MAKER);
    }

    public List<String> ofReceiver(DelegateExecution execution) {
        return seats(execution, Side.RECEIVER);
    }

    private List<String> seats(DelegateExecution execution, Side side) {
        return signing.seats(AgreementId.of(execution.getProcessBusinessKey()), side);
    }
}
