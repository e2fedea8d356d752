package org.planted.code.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** Mistake: a fact that could still change. */
class AgreementChanged implements Fact {

    @Override
    public AgreementId agreement() {
        return null;
    }

    @Override
    public String by() {
        return "nobody";
    }
}
