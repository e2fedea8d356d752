package org.khamrabrong.organization.ui.calendar;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.WorkingCalendar;
import org.khamrabrong.kit.Cells;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.organization.HolidayRow;

/** One month: its days by weeks, and how many of them are worked. */
class MonthGrid extends Div {

    private static final int WEEK = 7;

    private final LocalDate first;
    private final transient Map<LocalDate, HolidayRow> holidays;

    MonthGrid(LocalDate first, WorkingCalendar calendar, Map<LocalDate, HolidayRow> holidays) {
        this.first = first;
        this.holidays = holidays;
        addClassName("k-month");
        Formats formats = Words.formats();
        String name = say(
                "organization.calendar.month",
                formats.month(first.getMonthValue()),
                formats.gregorianYear(first.getYear()));
        Span worked = new Span(say(
                "organization.calendar.worked",
                calendar.daysBetween(first.minusDays(1), first.plusMonths(1).minusDays(1))));
        worked.addClassNames("k-quiet", "k-small");
        Div head = new Div(new H3(name), worked);
        head.addClassName("k-month-head");
        add(head, table(name));
    }

    private NativeTable table(String name) {
        NativeTableRow days = new NativeTableRow();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(Cells.head("col", Words.formats().weekday(day)));
        }
        NativeTableBody weeks = new NativeTableBody();
        LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        for (; monday.isBefore(first.plusMonths(1)); monday = monday.plusDays(WEEK)) {
            weeks.add(week(monday));
        }
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", name);
        table.add(new NativeTableHeader(days), weeks);
        return table;
    }

    private NativeTableRow week(LocalDate monday) {
        NativeTableRow row = new NativeTableRow();
        monday.datesUntil(monday.plusDays(WEEK)).map(this::cell).forEach(row::add);
        return row;
    }

    private NativeTableCell cell(LocalDate day) {
        if (day.getMonth() != first.getMonth()) {
            return new NativeTableCell();
        }
        HolidayRow holiday = holidays.get(day);
        Span number = new Span(Integer.toString(day.getDayOfMonth()));
        number.addClassName("k-day");
        number.addClassNames(look(day, holiday));
        NativeTableCell cell = new NativeTableCell(number);
        if (holiday != null) {
            String name = HolidayList.name(holiday);
            number.setTitle(name);
            Span said = new Span(name);
            said.addClassName("k-hidden");
            cell.add(said);
        }
        return cell;
    }

    private static String[] look(LocalDate day, @Nullable HolidayRow holiday) {
        if (holiday != null) {
            return new String[] {"k-day-holiday"};
        }
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? new String[] {"k-day-weekend"}
                : new String[0];
    }
}
