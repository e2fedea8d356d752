package org.khamrabrong.signing;

/**
 * A signature that may be given, and the document that it goes into; nothing of it is kept yet.
 *
 * @param before the document as the one before left it
 */
record PreparedSignature(Signing.Asked asked, Signature signature, Proof proof, SignedPdf before) {

    /** Place of the signature among all of the round, from 1. */
    int order() {
        return before.step() + 1;
    }
}
