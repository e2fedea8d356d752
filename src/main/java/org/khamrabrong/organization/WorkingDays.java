package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers everybody which days the body works, by the holidays that the strategy office has entered. */
@Service
@Transactional(readOnly = true)
public class WorkingDays {

    private final Holidays holidays;
    private final Actors actors;

    WorkingDays(Holidays holidays, Actors actors) {
        this.holidays = holidays;
        this.actors = actors;
    }

    public boolean isWorkingDay(LocalDate day) {
        return calendar().isWorkingDay(day);
    }

    /** The working days after {@code from} up to and including {@code to}; below 0 where that lies before. */
    public long between(LocalDate from, LocalDate to) {
        return calendar().daysBetween(from, to);
    }

    /** @param count 1 or more: the first working day after that day, the second, and so on */
    public LocalDate after(LocalDate day, int count) {
        return calendar().after(day, count);
    }

    /** The day itself where it is worked, else the first working day that follows, as the law moves a last day. */
    public LocalDate onOrAfter(LocalDate day) {
        return calendar().onOrAfter(day);
    }

    /** As it stands now, for whoever asks more than once. */
    public WorkingCalendar calendar() {
        actors.requireSomeone();
        return new WorkingCalendar(holidays.days());
    }

    /** In their order. */
    public List<HolidayRow> holidays(FiscalYear year) {
        actors.requireSomeone();
        return holidays.findByDayBetweenOrderByDay(year.firstDay(), year.lastDay()).stream()
                .map(Holiday::row)
                .toList();
    }

    /** Whether any holiday of that year was entered; a year without one counts every weekday as worked. */
    public boolean isEntered(FiscalYear year) {
        actors.requireSomeone();
        return holidays.existsByDayBetween(year.firstDay(), year.lastDay());
    }

    /**
     * What an agreement of that year counts by: the holidays of the year, of the one before, in which a case that is
     * reported may have begun, and of the one after, in which one may end before its report is due. Further ones would
     * only lengthen every agreement.
     */
    public Set<LocalDate> around(FiscalYear year) {
        actors.requireSomeone();
        return holidays.days(year.previous().firstDay(), year.next().lastDay());
    }
}
