package org.khamrabrong.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.kernel.WorkingCalendar;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.WorkingDays;

/** Says in words how long there is until something is due, and how many of those days are worked; for one list. */
final class DueWords {

    private static final int SOON = 7;

    private final Clock clock;
    private final WorkingDays workingDays;
    private @Nullable WorkingCalendar calendar;

    DueWords(Clock clock, WorkingDays workingDays) {
        this.clock = clock;
        this.workingDays = workingDays;
    }

    /** The date itself stands beside the words. */
    Component of(@Nullable Instant due) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ThaiTime.ZONE);
        if (due == null) {
            Span none = new Span(Words.formats().due(null, today));
            none.addClassName("k-quiet");
            return none;
        }
        LocalDate day = ThaiTime.lastDayBefore(due);
        Badge badge = new Badge(tone(day, today), words(day, today));
        badge.setTitle(Words.formats().date(day));
        return badge;
    }

    private String words(LocalDate due, LocalDate today) {
        return due.isAfter(today)
                ? Words.formats().due(due, today, calendar().daysBetween(today, due))
                : Words.formats().due(due, today);
    }

    /** Asked once, however long the list. */
    private WorkingCalendar calendar() {
        WorkingCalendar known = calendar == null ? workingDays.calendar() : calendar;
        calendar = known;
        return known;
    }

    private static Tone tone(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return Tone.ERROR;
        }
        return due.isAfter(today.plusDays(SOON)) ? Tone.NEUTRAL : Tone.WARNING;
    }
}
