package org.khamrabrong.organization;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.UnitBurden.Counts;

/** What stands against a unit's being no more, where no other takes over. */
final class BurdenRules {

    private record Asked(String unit, Counts left) {}

    private static final Policy<Asked> POLICY = new Policy<Asked>()
            .refuse(some(Counts::agreements), asked -> left("unitHasAgreements", asked, Counts::agreements))
            .refuse(some(Counts::people), asked -> left("unitHasPeople", asked, Counts::people))
            .refuse(some(Counts::roles), asked -> left("unitHasRoles", asked, Counts::roles))
            .refuse(some(Counts::posts), asked -> left("unitHasPosts", asked, Counts::posts));

    private BurdenRules() {}

    /** @throws Refusal where something is left in it */
    static void check(String unit, Counts left) {
        POLICY.check(new Asked(unit, left));
    }

    private static Predicate<Asked> some(ToIntFunction<Counts> count) {
        return asked -> count.applyAsInt(asked.left()) > 0;
    }

    private static Refusal left(String rule, Asked asked, ToIntFunction<Counts> count) {
        return new Refusal("organization.refusal." + rule, asked.unit(), count.applyAsInt(asked.left()));
    }
}
