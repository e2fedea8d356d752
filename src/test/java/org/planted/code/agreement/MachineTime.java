package org.planted.code.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Mistakes: times that a moved calendar does not know. */
class MachineTime {

    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    LocalDate rightly(Clock clock) {
        return LocalDate.now(clock);
    }
}
