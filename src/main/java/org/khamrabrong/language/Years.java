package org.khamrabrong.language;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;

/** Calendar years from one era to the other. */
public final class Years {

    private Years() {}

    public static int buddhist(int gregorian) {
        return ThaiBuddhistDate.from(LocalDate.ofYearDay(gregorian, 1)).get(ChronoField.YEAR_OF_ERA);
    }

    public static int gregorian(int buddhist) {
        return LocalDate.from(ThaiBuddhistDate.of(buddhist, 1, 1)).getYear();
    }
}
