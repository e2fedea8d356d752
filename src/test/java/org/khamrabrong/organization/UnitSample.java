package org.khamrabrong.organization;

import org.khamrabrong.kernel.UnitName;

/** Units that no database knows. */
public final class UnitSample {

    private UnitSample() {}

    /** @param english may be null */
    public static Unit named(String thai, String english) {
        return new Unit("TEST", new UnitName(thai, english), UnitLevel.DIVISION, null, false);
    }

    /** @param above null where none is */
    public static Unit at(UnitLevel level, Unit above) {
        return new Unit(
                level.name(), new UnitName(level.name(), null), level, above == null ? null : above.id(), false);
    }
}
