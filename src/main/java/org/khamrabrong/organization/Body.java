package org.khamrabrong.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.UnitName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organization as a whole: its uppermost unit that makes agreements, and what it is called. */
@Component
@Transactional(readOnly = true)
class Body {

    private final Units units;

    Body(Units units) {
        this.units = units;
    }

    /** @throws Refusal where nothing was set up yet */
    Unit unit() {
        return find().orElseThrow(() -> new Refusal("organization.refusal.unknownUnit"));
    }

    UnitName names() {
        return unit().names();
    }

    UnitName unit(UUID id) {
        return units.findById(id).map(Unit::names).orElseGet(this::names);
    }

    /** What somebody would guess first, for a password; none where nothing was set up yet. */
    List<String> namesToGuess() {
        return find().stream()
                .flatMap(unit -> Stream.of(unit.names().thai(), unit.names().english(), unit.code()))
                .toList();
    }

    private Optional<Unit> find() {
        return units.findFirstByLevelAndDissolvedOnIsNullOrderByCode(UnitLevel.ORGANIZATION)
                .or(units::findFirstByParentIsNullOrderByCode);
    }
}
