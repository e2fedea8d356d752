package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of a change, which the unit then tells.
 *
 * @param touched all that differ with it
 */
record UnitNews(String by, Unit unit, LocalDate from, UnitLives before, List<UnitLife> touched) {

    UnitLife wasLife() {
        return before.of(unit.id());
    }

    UnitLife isLife() {
        return touched.stream()
                .filter(life -> life.unit().equals(unit.id()))
                .findFirst()
                .orElseGet(this::wasLife);
    }

    UnitParticulars was() {
        return wasLife().nearest(from).what();
    }

    UnitParticulars is() {
        return isLife().nearest(from).what();
    }

    /** Those that are touched beside the unit itself. */
    Stream<UnitLife> others() {
        return touched.stream().filter(life -> !life.unit().equals(unit.id()));
    }

    /** As that unit is called then; nothing where there is none. */
    String name(@Nullable UUID other) {
        return other == null ? "" : before.name(other, from);
    }
}
