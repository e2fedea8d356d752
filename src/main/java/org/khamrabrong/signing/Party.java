package org.khamrabrong.signing;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.organization.Unit;

/**
 * One place to sign.
 *
 * @param number of the place on its side, from 1
 * @param who signed, else who will
 * @param mine whether the one who looks signs here
 * @param signature null before somebody has signed here
 */
public record Party(
        Side side,
        int number,
        Post post,
        Unit unit,
        SideRow.Name who,
        boolean mine,
        @Nullable SignatureRow signature) {

    /** Null while more than one may sign here, as is the position. */
    public @Nullable String name() {
        return who.name();
    }

    public @Nullable String position() {
        return who.position();
    }

    public boolean signed() {
        return signature != null;
    }
}
