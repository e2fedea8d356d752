package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;

/** What stands against naming a deputy. */
final class DeputyRules {

    /** @param order whether an order names the deputy, who then is not asked */
    record Asked(
            Person person,
            Person deputy,
            @Nullable Role role,
            LocalDate from,
            LocalDate until,
            boolean order,
            Today today) {}

    /** @param database what it says against it */
    record Today(LocalDate day, DeputyNaming database) {}

    private static final Policy<Asked> POLICY = new Policy<Asked>()
            .refuse(asked -> asked.person().id().equals(asked.deputy().id()), "organization.refusal.deputyOfOneself")
            .refuse(asked -> asked.until().isBefore(asked.from()), "organization.refusal.deputyDaysTurned")
            .refuse(DeputyRules::isPast, "organization.refusal.deputyDaysPast")
            .refuse(asked -> asked.deputy().decidesNothing(), of("deputyDecidesNothing", false))
            .refuse(
                    asked -> !asked.today()
                            .database()
                            .hasRole(asked.person().id(), asked.role(), asked.from(), asked.until()),
                    of("deputyWithoutRole", true))
            .refuse(
                    asked -> asked.today()
                            .database()
                            .overlaps(asked.person().id(), asked.role(), asked.from(), asked.until()),
                    of("deputyOverlaps", true))
            .refuse(
                    asked -> asked.today()
                            .database()
                            .closesCircle(asked.person().id(), asked.deputy().id(), asked.from(), asked.until()),
                    asked -> new Refusal(
                            "organization.refusal.deputyCircle",
                            asked.deputy().name(),
                            asked.person().name()))
            .refuse(
                    asked -> asked.today().database().isAway(asked.deputy().id(), asked.from(), asked.until()),
                    of("deputyAway", false));

    private DeputyRules() {}

    static void check(Asked asked) {
        POLICY.check(asked);
    }

    /** An order may have been given before it is entered; who is asked can consent to no day that is over. */
    private static boolean isPast(Asked asked) {
        LocalDate today = asked.today().day();
        return asked.until().isBefore(today) || !asked.order() && asked.from().isBefore(today);
    }

    private static Function<Asked, Refusal> of(String key, boolean absent) {
        return asked -> new Refusal("organization.refusal." + key, (absent ? asked.person() : asked.deputy()).name());
    }
}
