package org.khamrabrong.agreement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.springframework.stereotype.Component;

/** Who may end an agreement early, and until when; page and service ask the same. */
@Component
class EarlyEndRules {

    /** Before the committee meets: from then on two sides have an agreement, and only the office that steers ends it. */
    private static final Set<Stage> WITHDRAWABLE = EnumSet.of(Stage.DRAFTING, Stage.INFORMAL_NEGOTIATION);

    /** While its result is not known to everyone. */
    private static final Set<Stage> CANCELLABLE = EnumSet.range(Stage.DRAFTING, Stage.RESULT);

    private final Actors actors;
    private final Organization organization;

    EarlyEndRules(Actors actors, Organization organization) {
        this.actors = actors;
        this.organization = organization;
    }

    /** What stands against the signed-in person's withdrawing it; empty where nothing does. */
    Optional<Refusal> againstWithdrawal(Agreement agreement) {
        if (!isHead(agreement)) {
            return Optional.of(new Refusal("agreement.refusal.onlyHeadWithdraws"));
        }
        return WITHDRAWABLE.contains(agreement.stage())
                ? Optional.empty()
                : Optional.of(new Refusal("agreement.refusal.tooLateToWithdraw"));
    }

    /** The same of a cancellation, of one of the strategy office. */
    Optional<Refusal> againstCancellation(Agreement agreement) {
        return CANCELLABLE.contains(agreement.stage())
                ? Optional.empty()
                : Optional.of(new Refusal("agreement.refusal.tooLateToCancel"));
    }

    static void require(Optional<Refusal> nothing) {
        nothing.ifPresent(refused -> {
            throw refused;
        });
    }

    /** Of the unit, or of the one into which it was merged. */
    private boolean isHead(Agreement agreement) {
        return actors.current()
                .is(Role.HEAD, organization.inChargeOf(agreement.unit()).id());
    }
}
