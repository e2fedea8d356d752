package org.khamrabrong.demo;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.OrganizationDay;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.ProcessClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The calendar of a demonstration, which can be moved forward so that rounds come due; a real one cannot. */
@Service
public class DemoCalendar {

    /** A leap that cannot be taken back should not end beyond all fiscal years. */
    static final int MOST_YEARS = 2;

    private final ProcessClock clock;
    private final CalendarShifts shifts;
    private final Actors actors;
    private final OrganizationDay organization;
    private final ApplicationEventPublisher events;
    private final boolean movable;

    DemoCalendar(
            ProcessClock clock,
            CalendarShifts shifts,
            Actors actors,
            OrganizationDay organization,
            ApplicationEventPublisher events,
            @Value("${khamrabrong.calendar.movable:#{environment.matchesProfiles('demo')}}") boolean movable) {
        this.clock = clock;
        this.shifts = shifts;
        this.actors = actors;
        this.organization = organization;
        this.events = events;
        this.movable = movable;
    }

    /** Before the job executor starts, or timers would fire by the machine's calendar. */
    @PostConstruct
    void resume() {
        if (movable) {
            shifts.findById(CalendarShift.ONLY)
                    .ifPresent(shift -> clock.moveTo(Instant.now().plusSeconds(shift.seconds())));
        }
    }

    public boolean movable() {
        return movable;
    }

    /** Whether it has ever been set to a day of its own. */
    @Transactional(readOnly = true)
    public boolean begun() {
        return shifts.findById(CalendarShift.ONLY).isPresent();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Makes that day today, at the same time of day; only forward. */
    @Transactional
    public void moveTo(LocalDate day) {
        actors.require(Role.STRATEGY);
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (!movable) {
            throw new Refusal("demo.refusal.calendarFixed");
        }
        if (!day.isAfter(now.toLocalDate())) {
            throw new Refusal("demo.refusal.calendarOnlyForward");
        }
        if (day.isAfter(now.toLocalDate().plusYears(MOST_YEARS))) {
            throw new Refusal("demo.refusal.calendarTooFar", MOST_YEARS);
        }
        events.publishEvent(shiftTo(now.with(day).toInstant()).moved(actors.currentName(), now.toLocalDate(), day));
    }

    /** Where a demonstration begins, or jumps to. The clock follows only when the change is kept. */
    @Transactional
    public void begin(Instant moment) {
        actors.require(Role.STRATEGY);
        if (!movable) {
            throw new Refusal("demo.refusal.calendarFixed");
        }
        shiftTo(moment);
    }

    private CalendarShift shiftTo(Instant moment) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                clock.moveTo(moment);
                organization.turnAfterCommit();
            }
        });
        return shifts.save(
                new CalendarShift(Duration.between(Instant.now(), moment).toSeconds()));
    }
}
