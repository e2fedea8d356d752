package org.khamrabrong.signing;

import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
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
        return switch (receiver) {
            case PRIME_MINISTER -> organization.above(maker, UnitLevel.GOVERNMENT);
            case ORGANIZATION_HEAD -> organization.above(maker, UnitLevel.ORGANIZATION);
            case BUREAU_COMMANDER -> organization.above(maker, UnitLevel.BUREAU);
            case DIRECT_SUPERIOR -> organization.parentOf(maker);
            case DIVISION_COMMANDER, SECTION_HEAD, HOLDER -> Optional.empty();
        };
    }
}
