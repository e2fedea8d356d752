package org.khamrabrong.organization;

import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** What of a unit changes by itself, from a day on. */
public enum UnitAspect {
    NAMES(UnitParticulars::names, (what, other) -> what.called(other.names())),
    PLACE(UnitParticulars::above, (what, other) -> what.under(other.parent())),
    LEVEL(UnitParticulars::level, (what, other) -> what.at(other.level())),
    DUTIES(
            what -> what.headsOffice() + " " + what.signs(),
            (what, other) -> what.charged(other.headsOffice(), other.signs()));

    private final Function<UnitParticulars, Object> value;
    private final BinaryOperator<UnitParticulars> taking;

    UnitAspect(Function<UnitParticulars, Object> value, BinaryOperator<UnitParticulars> taking) {
        this.value = value;
        this.taking = taking;
    }

    public boolean same(UnitParticulars one, UnitParticulars other) {
        return Objects.equals(value.apply(one), value.apply(other));
    }

    /** All of the one but this aspect, which is the other's. */
    UnitParticulars take(UnitParticulars what, UnitParticulars other) {
        return taking.apply(what, other);
    }
}
