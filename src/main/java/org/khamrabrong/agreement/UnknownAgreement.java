package org.khamrabrong.agreement;

import org.khamrabrong.kernel.Refusal;

/** There is no agreement of that id. */
public class UnknownAgreement extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnknownAgreement() {
        super("agreement.refusal.unknownAgreement");
    }
}
