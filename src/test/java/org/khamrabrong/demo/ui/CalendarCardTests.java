package org.khamrabrong.demo.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.demo.DemoCalendar;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.ThaiDateField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class CalendarCardTests {

    @Autowired
    ApplicationContext application;

    private Browserless screen;

    @BeforeEach
    void beOnAScreen() {
        screen = Browserless.anonymously(application);
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void saysBesideTheDayWhyTheCalendarDoesNotMove() {
        DemoCalendar calendar = mock(DemoCalendar.class);
        when(calendar.today()).thenReturn(LocalDate.of(2020, 10, 26));
        doThrow(new Refusal("demo.refusal.calendarOnlyForward")).when(calendar).moveTo(LocalDate.of(2020, 10, 1));
        CalendarCard card = new CalendarCard(calendar, List.of(), () -> fail("It has not moved"));
        UI.getCurrent().add(card);
        ThaiDateField day = _get(card, ThaiDateField.class);
        _setValue(day, "1/10/2563");

        _click(_get(card, Button.class));

        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).isEqualTo(Hands.say("demo.refusal.calendarOnlyForward"));
        assertThat(day.getValue()).isEqualTo("1/10/2563");
    }
}
