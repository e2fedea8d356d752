package org.khamrabrong.seal;

import org.khamrabrong.kernel.Refusal;

/** The application cannot start without a key to seal with. */
class SealingKeyNotUsable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    SealingKeyNotUsable(Refusal refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
