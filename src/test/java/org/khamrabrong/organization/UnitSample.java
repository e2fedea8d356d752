package org.khamrabrong.organization;

import org.khamrabrong.kernel.UnitName;

/** Units that no database knows. */
public final class UnitSample {

    private UnitSample() {}

    /** @param english may be null */
    public static Unit named(String thai, String english) {
        return new Unit("TEST", new UnitName(thai, english), UnitLevel.DIVISION, null, false);
    }
}
