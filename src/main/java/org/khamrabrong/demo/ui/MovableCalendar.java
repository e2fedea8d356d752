package org.khamrabrong.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.cycle.CycleRow;
import org.khamrabrong.cycle.ui.CycleCard;
import org.khamrabrong.demo.DemoCalendar;

/** The calendar, where it can be moved. */
@SpringComponent
class MovableCalendar implements CycleCard {

    private final DemoCalendar calendar;

    MovableCalendar(DemoCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Optional<Component> card(List<CycleRow> years, Runnable changed) {
        return calendar.movable() ? Optional.of(new CalendarCard(calendar, years, changed)) : Optional.empty();
    }
}
