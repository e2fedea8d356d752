package org.khamrabrong.organization.ui.calendar;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.WorkingCalendar;
import org.khamrabrong.organization.HolidayRow;

/** The twelve months of a fiscal year beside one another, with what their days look like explained beneath. */
class YearGrid extends Div {

    private static final int MONTHS = 12;

    YearGrid(FiscalYear year, WorkingCalendar calendar, Map<LocalDate, HolidayRow> holidays) {
        addClassName("k-stack");
        Div months = new Div();
        months.addClassName("k-months");
        for (int month = 0; month < MONTHS; month++) {
            months.add(new MonthGrid(year.firstDay().plusMonths(month), calendar, holidays));
        }
        long worked = calendar.daysBetween(year.firstDay().minusDays(1), year.lastDay());
        Div legend = new Div(
                sample("k-day-holiday", "organization.calendar.day.holiday"),
                sample("k-day-weekend", "organization.calendar.day.weekend"),
                new Span(say("organization.calendar.worked.year", worked)));
        legend.addClassNames("k-row", "k-small");
        add(months, legend);
    }

    private static Span sample(String look, String key) {
        Span mark = new Span("1");
        mark.addClassNames("k-day", look);
        mark.getElement().setAttribute("aria-hidden", "true");
        Span sample = new Span(mark, new Span(say(key)));
        sample.addClassName("k-with-icon");
        return sample;
    }
}
