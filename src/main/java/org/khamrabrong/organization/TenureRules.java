package org.khamrabrong.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.khamrabrong.kernel.Refusal;

/** What stands against somebody's holding a post. */
final class TenureRules {

    /**
     * A tenure that is asked for.
     *
     * @param ofPost all tenures of the post
     * @param ofPerson all tenures of the person
     * @param names of people by their ids
     */
    record Asked(
            StoredPerson person,
            Tenure tenure,
            Post post,
            List<Tenure> ofPost,
            List<Tenure> ofPerson,
            Function<UUID, String> names) {

        private Optional<Tenure> otherHolder() {
            return onSuchDays(ofPost);
        }

        private boolean isMainBesideAnother() {
            return tenure.main()
                    && onSuchDays(ofPerson.stream().filter(Tenure::main).toList())
                            .isPresent();
        }

        private Optional<Tenure> onSuchDays(List<Tenure> some) {
            return some.stream()
                    .filter(other -> other.days().overlap(tenure.days()))
                    .findFirst();
        }
    }

    private static final Policy<Asked> POLICY = new Policy<Asked>()
            .refuse(asked -> !asked.person().active(), "organization.refusal.personDeactivated")
            .refuse(asked -> asked.tenure().days().areTurned(), "organization.refusal.daysTurned")
            .refuse(
                    asked -> !asked.post().days().cover(asked.tenure().days()),
                    asked -> new Refusal(
                            "organization.refusal.postNotInForce",
                            asked.post().title().thai()))
            .refuse(asked -> asked.otherHolder().isPresent(), TenureRules::held)
            .refuse(
                    Asked::isMainBesideAnother,
                    asked -> new Refusal(
                            "organization.refusal.mainTwice", asked.person().name()));

    private TenureRules() {}

    /** @throws Refusal where the post may not be held so */
    static void check(Asked asked) {
        POLICY.check(asked);
    }

    private static Refusal held(Asked asked) {
        UUID holder = asked.otherHolder().orElseThrow().person();
        return new Refusal(
                "organization.refusal.postHeld",
                asked.post().title().thai(),
                asked.names().apply(holder));
    }
}
