package org.khamrabrong.scoring;

import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.kernel.WorkingCalendar;

/** How many working days a case takes on average. */
public record WorkingDaysMeasure(boolean countFirstDay) implements Measure {

    @Override
    public MeasureType kind() {
        return MeasureType.WORKING_DAYS;
    }

    @Override
    public void tell(MeasureOptions options) {
        options.flag("countFirstDay", countFirstDay);
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.required("cases", FigureForm.Simple.PERIODS));
    }

    @Override
    public Measurement measure(Figures reported, WorkingCalendar calendar, Derivation derivation) {
        List<Figures> cases = reported.entries("cases");
        SkippedHolidays skipped = new SkippedHolidays(calendar);
        List<Long> each =
                cases.stream().map(period -> days(period, calendar, skipped)).toList();
        long days = each.stream().mapToLong(Long::longValue).sum();
        Fraction number = Fraction.of(days).over(Fraction.of(cases.size()));
        int count = cases.size();
        derivation.say(
                countFirstDay ? "line.workingDays.reportedWithFirst" : "line.workingDays.reported",
                count,
                LazyArguments.sum(each, String::valueOf),
                days);
        skipped.say(derivation);
        derivation.say("line.workingDays.formula", days, count, number);
        return Measurement.number(number);
    }

    private long days(Figures period, WorkingCalendar calendar, SkippedHolidays skipped) {
        LocalDate from = period.day("from");
        LocalDate to = period.day("to");
        if (to.isBefore(from)) {
            throw period.unusable("to", "beforeFrom");
        }
        LocalDate before = countFirstDay ? from.minusDays(1) : from;
        skipped.counted(before, to);
        return calendar.daysBetween(before, to);
    }
}
