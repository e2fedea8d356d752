package org.khamrabrong.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the demonstration's calendar stands from the machine's, in seconds. */
@Entity
@Table(name = "calendar_shift")
class CalendarShift {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    private long seconds;

    protected CalendarShift() {}

    CalendarShift(long seconds) {
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
