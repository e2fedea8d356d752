package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.HolidayPlan.Line;
import org.khamrabrong.organization.HolidayPlan.Outcome;

/** Holds what a file says against the calendar, row by row. */
final class HolidayComparison {

    private final Holidays holidays;
    private final HolidayRules rules;
    private final LocalDate today;
    /** The row in which a day stood first. */
    private final Map<LocalDate, Integer> rows = new HashMap<>();

    private final Map<FiscalYear, Map<LocalDate, HolidayRow>> years = new HashMap<>();

    HolidayComparison(Holidays holidays, HolidayRules rules, LocalDate today) {
        this.holidays = holidays;
        this.rules = rules;
        this.today = today;
    }

    HolidayPlan of(List<WrittenHoliday> written) {
        return new HolidayPlan(written.stream().map(this::line).toList());
    }

    private Line line(WrittenHoliday written) {
        try {
            return compared(written, wanted(written));
        } catch (Refusal wrong) {
            return new Line(written, Outcome.WRONG, null, wrong);
        }
    }

    private HolidayRow wanted(WrittenHoliday written) {
        if (written.day() == null) {
            throw new Refusal(
                    written.written().isBlank()
                            ? "organization.refusal.holidayDayMissing"
                            : "organization.refusal.holidayDayUnreadable",
                    written.written());
        }
        HolidayRow row = new HolidayName(written.day(), written.name(), written.nameEnglish()).row();
        rules.check(row.day(), today);
        Integer first = rows.putIfAbsent(row.day(), written.row());
        if (first != null) {
            throw new Refusal("organization.refusal.holidayTwiceInFile", first);
        }
        return row;
    }

    private Line compared(WrittenHoliday written, HolidayRow wanted) {
        Map<LocalDate, HolidayRow> year = years.computeIfAbsent(FiscalYear.containing(wanted.day()), this::present);
        HolidayRow before = year.put(wanted.day(), wanted);
        if (before == null && year.size() > HolidayRules.MOST) {
            throw new Refusal("organization.refusal.holidayTooMany", HolidayRules.MOST);
        }
        if (before == null) {
            return new Line(written, Outcome.ENTERED, null, null);
        }
        return before.equals(wanted)
                ? new Line(written, Outcome.UNCHANGED, null, null)
                : new Line(written, Outcome.RENAMED, before.name(), null);
    }

    private Map<LocalDate, HolidayRow> present(FiscalYear year) {
        return holidays.findByDayBetweenOrderByDay(year.firstDay(), year.lastDay()).stream()
                .map(Holiday::row)
                .collect(Collectors.toMap(HolidayRow::day, Function.identity()));
    }
}
