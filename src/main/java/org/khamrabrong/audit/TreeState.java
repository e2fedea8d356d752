package org.khamrabrong.audit;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;

/**
 * What came of checking the tree over all chains.
 *
 * @param heads how many signed heads continue one another
 * @param chains how many chains the last of them was proven to hold
 * @param flaw null where everything is proven
 */
public record TreeState(long heads, long chains, @Nullable Flaw flaw) {

    /** What cannot be proven. */
    public enum Kind {
        /** A head whose signature does not fit. */
        SIGNATURE,
        /** A head that somebody else's key signed. */
        STRANGER,
        /** A head that does not continue the one before it. */
        PAST,
        /** A chain whose last entry the tree does not hold where it says so. */
        CHAIN,
        /** A chain with an entry that the tree neither holds nor still has to take in. */
        ENTRY
    }

    /**
     * The first flaw that was found.
     *
     * @param size of the head; 0 where it is about a chain
     * @param agreement whose chain; null for the chain of what belongs to none, and where it is about a head
     */
    public record Flaw(Kind kind, long size, @Nullable AgreementId agreement) {}

    public boolean proven() {
        return flaw == null;
    }
}
