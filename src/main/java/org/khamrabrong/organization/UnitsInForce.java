package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Units by their ids, as far as there is such a unit on a day. */
@Component
class UnitsInForce {

    private final Units units;
    private final UnitStates states;

    UnitsInForce(Units units, UnitStates states) {
        this.units = units;
        this.states = states;
    }

    /** @throws Refusal where there never was such a unit */
    Unit known(@Nullable UUID id) {
        return units.findById(Required.of(id, "organization.refusal.unitMissing"))
                .orElseThrow(() -> new Refusal("organization.refusal.unknownUnit"));
    }

    /** @throws Refusal where there is no such unit on that day */
    Unit on(@Nullable UUID id, LocalDate day) {
        Unit unit = known(id);
        if (!is(unit, day)) {
            throw new Refusal("organization.refusal.unitNotInForce", unit.name());
        }
        return unit;
    }

    boolean is(Unit unit, LocalDate day) {
        return states.inForce(unit.id(), day);
    }
}
