package org.planted.code.agreement;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.TimeZone;

/** Mistakes: days that begin when the machine's do. */
class MachineZone {

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }

    TimeZone zone() {
        return TimeZone.getDefault();
    }

    LocalDateTime wall(Timestamp moment) {
        return moment.toLocalDateTime();
    }

    LocalDate rightly(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of("Asia/Bangkok"));
    }
}
