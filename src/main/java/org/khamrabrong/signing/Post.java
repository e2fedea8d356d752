package org.khamrabrong.signing;

import java.util.Optional;
import org.khamrabrong.organization.UnitLevel;

/** In what capacity somebody signs: the words of the table of signatories. */
public enum Post {
    PRIME_MINISTER,
    ORGANIZATION_HEAD,
    BUREAU_COMMANDER,
    DIVISION_COMMANDER,
    SECTION_HEAD,
    HOLDER,
    DIRECT_SUPERIOR;

    /** The level at which whoever holds it receives the pledges of units below; empty where it receives none that way. */
    Optional<UnitLevel> receivesAt() {
        return switch (this) {
            case PRIME_MINISTER -> Optional.of(UnitLevel.GOVERNMENT);
            case ORGANIZATION_HEAD -> Optional.of(UnitLevel.ORGANIZATION);
            case BUREAU_COMMANDER -> Optional.of(UnitLevel.BUREAU);
            case DIVISION_COMMANDER, SECTION_HEAD, HOLDER, DIRECT_SUPERIOR -> Optional.empty();
        };
    }
}
