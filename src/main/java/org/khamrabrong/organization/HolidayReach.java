package org.khamrabrong.organization;

import org.khamrabrong.kernel.FiscalYear;

/** What a change of the holidays touches; answered by those who know the agreements. */
public interface HolidayReach {

    Touched by(FiscalYear first, FiscalYear last);

    /**
     * Agreements of those years.
     *
     * @param open how many nobody signs yet: they take the calendar as it is when they are signed
     * @param frozen how many are being signed, or are signed: they keep the one they have
     */
    record Touched(long open, long frozen) {}
}
