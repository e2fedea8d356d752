package org.khamrabrong.signing;

import org.khamrabrong.kernel.Refusal;

/** The password given at the moment of signing was not the signer's. */
public class WrongPassword extends Refusal {

    private static final long serialVersionUID = 1L;

    WrongPassword(int left) {
        super("signing.refusal.wrongPasswordLeft", left);
    }
}
