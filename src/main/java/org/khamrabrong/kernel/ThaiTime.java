package org.khamrabrong.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Public bodies of Thailand keep one time: a day begins, and the one before ends, at midnight in Bangkok. */
public final class ThaiTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private ThaiTime() {}

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The moment at which the day is over: what is due on that day is kept as this moment. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The last day before that moment: what people are told of a moment that is the end of a day. */
    public static LocalDate lastDayBefore(Instant end) {
        return LocalDate.ofInstant(end.minusNanos(1), ZONE);
    }
}
