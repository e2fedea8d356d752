package org.planted.code.scoring;

import java.time.Clock;
import java.time.LocalDate;

/** Mistake: tomorrow's score is another one. */
class ScoringWithAClock {

    LocalDate day(Clock clock) {
        return LocalDate.now(clock);
    }
}
