package org.khamrabrong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.OrganizationDay;
import org.khamrabrong.workflow.ProcessClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ApplicationTest
class DemoCalendarTests {

    @Autowired
    private ProcessClock clock;

    @Autowired
    private CalendarShifts shifts;

    @Autowired
    private Actors actors;

    @Autowired
    private OrganizationDay organization;

    @Autowired
    private ApplicationEventPublisher events;

    private DemoCalendar calendar;

    @BeforeEach
    void beMovable() {
        calendar = new DemoCalendar(clock, shifts, actors, organization, events, true);
    }

    @Test
    void refusesALeapBeyondTheYearsThatTheCycleKnows() {
        assertRefused(
                "demo.refusal.calendarTooFar",
                calendar.today().plusYears(DemoCalendar.MOST_YEARS).plusDays(1));
        assertRefused("demo.refusal.calendarTooFar", LocalDate.MAX);
    }

    @Test
    void refusesToGoBack() {
        assertRefused("demo.refusal.calendarOnlyForward", calendar.today());
    }

    private void assertRefused(String key, LocalDate day) {
        assertThatThrownBy(() -> actors.asSystem(() -> {
                    calendar.moveTo(day);
                    return null;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(key);
        assertThat(calendar.begun()).isFalse();
    }
}
