package org.khamrabrong.signing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;

/**
 * One side of a signing round.
 *
 * @param needed how many of it sign
 * @param names who is expected at each place
 */
public record SideRow(Side side, Post post, UUID unit, int needed, List<Name> names) {

    /** Both null where more could sign than are to. */
    public record Name(@Nullable String name, @Nullable String position) {

        static final Name OPEN = new Name(null, null);
    }
}
