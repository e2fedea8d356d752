package org.planted.code.scoring;

import java.time.LocalDate;

/** Mistake: the same without being handed a clock. */
class ScoringWithTheTime {

    LocalDate day() {
        return LocalDate.now();
    }
}
