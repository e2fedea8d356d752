package org.khamrabrong.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.organization.Capacity;

/**
 * One entry of the record as it is read.
 *
 * @param agreement null where the fact belongs to none
 * @param number its place in the chain of its agreement, counted from one
 * @param capacity who did it, and in what capacity at that time
 * @param what declared name of the fact
 * @param fact null where this version of the application knows no such kind
 */
public record AuditRow(
        @Nullable AgreementId agreement,
        long number,
        Instant at,
        Capacity capacity,
        String what,
        @Nullable Fact fact) {

    public String who() {
        return capacity.who();
    }

    /** The scores that it tells of and that were computed. */
    public List<Scored> scores() {
        return fact == null ? List.of() : FactJson.scores(fact);
    }
}
