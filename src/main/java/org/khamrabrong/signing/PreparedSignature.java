package org.khamrabrong.signing;

import java.util.List;

/**
 * A signature that may be given, and the document that it goes into; nothing of it is kept yet.
 *
 * @param seats who could sign when the content was frozen, which stays as it was
 * @param before the document as the one before left it
 */
record PreparedSignature(Signing.Asked asked, Signature signature, Proof proof, List<Seat> seats, SignedPdf before) {

    /** Place of the signature among all of the round, from 1. */
    int order() {
        return before.step() + 1;
    }
}
