package org.khamrabrong.organization;

/** Units that no database knows. */
public final class UnitSample {

    private UnitSample() {}

    /** @param english may be null */
    public static Unit named(String thai, String english) {
        return new Unit("TEST", thai, english, UnitLevel.DIVISION, null, false);
    }
}
