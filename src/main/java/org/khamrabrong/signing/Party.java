package org.khamrabrong.signing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.organization.Unit;

/**
 * One place to sign.
 *
 * @param number of the place on its side, from 1
 * @param expected who stands there in the frozen document
 * @param signer who has signed, or who would sign there now; null where it is another's turn
 * @param signature null before somebody has signed here
 */
public record Party(
        Side side,
        int number,
        Post post,
        Unit unit,
        SideRow.Name expected,
        @Nullable SignerRow signer,
        @Nullable SignatureRow signature) {

    /** As the frozen document names it; null where it leaves open who signs, as is the position. */
    public @Nullable String name() {
        return expected.name();
    }

    public @Nullable String position() {
        return expected.position();
    }

    public boolean signed() {
        return signature != null;
    }

    /** Whether the one who looks signs here. */
    public boolean mine() {
        return signer != null && signature == null;
    }

    /** Who signs where the frozen document has another name, or none: a deputy, or a successor. */
    public Optional<SignerRow> otherSigner() {
        return Optional.ofNullable(signer)
                .filter(one -> one.actingFor() != null || !one.name().equals(expected.name()));
    }
}
