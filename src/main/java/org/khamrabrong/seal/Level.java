package org.khamrabrong.seal;

import org.khamrabrong.seal.authority.RevocationStatus;
import org.khamrabrong.seal.authority.ValidationData;

/** How long a signature can be checked: PAdES baseline levels (ETSI EN 319 142-1). */
public enum Level {
    /** As long as the certificate is valid. */
    B,
    /** A time-stamp authority says when. */
    T,
    /** And what is needed to check the certificates later lies in the file. */
    LT;

    /** @param data with the certificates of both chains */
    static Level of(SignatureProof proof, ValidationData data) {
        TimeStampProof stamp = proof.stamp();
        boolean revoked = stamp != null
                && stamp.chain().stream().anyMatch(one -> data.standing(one, stamp.at()) == RevocationStatus.REVOKED);
        if (stamp == null || revoked) {
            return B;
        }
        return data.covers(proof.chain(), stamp.at()) && data.covers(stamp.chain(), stamp.at()) ? LT : T;
    }
}
