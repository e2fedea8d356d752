package org.khamrabrong.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.khamrabrong.demo.DemoFact.CalendarMoved;

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

    CalendarMoved moved(String by, LocalDate from, LocalDate to) {
        return new CalendarMoved(by, from, to);
    }

    long seconds() {
        return seconds;
    }
}
