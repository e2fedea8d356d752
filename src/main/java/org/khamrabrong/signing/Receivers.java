package org.khamrabrong.signing;

import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;
import org.springframework.stereotype.Component;

/** Finds the unit whose head receives a unit's pledge. */
@Component
class Receivers {

    private final Organization organization;

    Receivers(Organization organization) {
        this.organization = organization;
    }

    Unit of(Unit maker, Post receiver) {
        return find(organization.inChargeOf(maker.id()), receiver)
                .map(found -> organization.inChargeOf(found.id()))
                .orElseThrow(() -> new Refusal("signing.refusal.noReceivingUnit." + receiver, maker.name()));
    }

    Optional<Unit> find(Unit maker, Post receiver) {
        return receiver == Post.DIRECT_SUPERIOR
                ? organization.parentOf(maker)
                : receiver.receivesAt().flatMap(level -> organization.above(maker, level));
    }
}
