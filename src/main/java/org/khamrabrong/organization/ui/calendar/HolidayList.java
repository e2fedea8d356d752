package org.khamrabrong.organization.ui.calendar;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.DayOfWeek;
import java.util.List;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Languages;
import org.khamrabrong.organization.HolidayRow;

/** The holidays of a year in their order, each with what can be done to it. */
class HolidayList extends Div {

    /** What can be done to a holiday. */
    interface Deeds {

        void rename(HolidayRow seen, String name, String english);

        void remove(HolidayRow seen);

        /** What a change touches, in a sentence. */
        String reach(HolidayRow row);
    }

    private final transient Deeds deeds;

    HolidayList(List<HolidayRow> holidays, Deeds deeds) {
        this.deeds = deeds;
        add(new SliceTable<HolidayRow>(say("organization.calendar.list", holidays.size()))
                .column(say("organization.calendar.day"), HolidayList::day, "k-line-title")
                .column(say("organization.calendar.name"), HolidayList::name, "k-wide")
                .column(say("organization.calendar.weight"), HolidayList::remark)
                .componentColumn(say("organization.calendar.action"), this::actions, "k-line-action")
                .whenEmpty(() -> new EmptyState(
                        VaadinIcon.CALENDAR, say("organization.calendar.none"), say("organization.calendar.none.next")))
                .showAll(holidays));
    }

    static String day(HolidayRow row) {
        return say(
                "organization.calendar.dayOfWeek",
                Words.formats().weekday(row.day().getDayOfWeek()),
                Words.formats().date(row.day()));
    }

    static String name(HolidayRow row) {
        return Languages.name(UI.getCurrent().getLocale(), new UnitName(row.name(), row.nameEnglish()));
    }

    private static String remark(HolidayRow row) {
        return row.day().getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? say("organization.calendar.onWeekend")
                : "";
    }

    private Component actions(HolidayRow row) {
        Button rename = new Button(
                say("organization.calendar.rename"),
                click -> new RenameDialog(row, (name, english) -> deeds.rename(row, name, english)).open());
        rename.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        rename.setAriaLabel(say("organization.calendar.rename.of", name(row)));
        Button remove = new Button(say("organization.calendar.remove"), click -> askToRemove(row));
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(say("organization.calendar.remove.of", name(row)));
        return new Span(rename, remove);
    }

    private void askToRemove(HolidayRow row) {
        Confirm.danger(
                say("organization.calendar.remove.title"),
                say("organization.calendar.remove.sentence", day(row), name(row), deeds.reach(row)),
                say("organization.calendar.remove.action"),
                () -> deeds.remove(row));
    }
}
