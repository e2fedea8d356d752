package org.khamrabrong.organization;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;

/**
 * What a unit is at some time, apart from its code.
 *
 * @param parent null at the top
 * @param headsOffice whether it belongs to the national head's own office
 * @param signs whether it makes agreements of its own
 */
public record UnitParticulars(
        UnitName names, UnitLevel level, @Nullable UUID parent, boolean headsOffice, boolean signs) {

    /** The unit above; empty at the top. */
    public Optional<UUID> above() {
        return Optional.ofNullable(parent);
    }

    public UnitParticulars called(UnitName other) {
        return new UnitParticulars(other, level, parent, headsOffice, signs);
    }

    UnitParticulars at(UnitLevel other) {
        return new UnitParticulars(names, other, parent, headsOffice, signs);
    }

    UnitParticulars under(@Nullable UUID other) {
        return new UnitParticulars(names, level, other, headsOffice, signs);
    }

    UnitParticulars charged(boolean inHeadsOffice, boolean signing) {
        return new UnitParticulars(names, level, parent, inHeadsOffice, signing);
    }
}
