package org.khamrabrong.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.khamrabrong.organization.HolidayCalendar;
import org.khamrabrong.organization.HolidayFile;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The holidays of the demonstration's two years, taken from a file as the strategy office would. */
@Component
@Profile("demo")
class DemoHolidays {

    private static final String FILE = "holidays.csv";

    private final HolidayCalendar calendar;

    DemoHolidays(HolidayCalendar calendar) {
        this.calendar = calendar;
    }

    /** Those that are entered already stay as they are. */
    void enter() {
        HolidayFile file = read();
        calendar.take(file.holidays(), file.name());
    }

    private static HolidayFile read() {
        try (InputStream file = DemoHolidays.class.getResourceAsStream("/demo/" + FILE)) {
            return HolidayFile.read(FILE, file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
