package org.khamrabrong.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's inbox; shows nobody another person's. */
@Service
@Transactional(readOnly = true)
public class Worklist {

    private static final Duration WEEK = Duration.ofDays(7);

    private final WorkItems items;
    private final Actors actors;
    private final ReadingRights access;
    private final Clock clock;

    Worklist(WorkItems items, Actors actors, ReadingRights access, Clock clock) {
        this.items = items;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    /** What I have taken. */
    public Slice<WorkRow> mine(Pageable page) {
        Person person = actors.current();
        return items.mine(person.username(), person.roles(), person.unit(), today(), page);
    }

    /** What I may take: my roles, my unit's reach, held by nobody who may still do it, no judgement of my own work. */
    public Slice<WorkRow> available(Pageable page) {
        Person person = actors.current();
        return items.available(person.username(), person.roles(), person.unit(), today(), page);
    }

    /** What colleagues of my unit have taken and I may take over. */
    public Slice<WorkRow> withColleagues(Pageable page) {
        Person person = actors.current();
        return items.withColleagues(person.username(), person.roles(), person.unit(), today(), page);
    }

    /** What others have to do before my unit's agreements go on. */
    public Slice<WorkRow> waitingForOthers(Pageable page) {
        return items.waiting(actors.current().unit(), page);
    }

    /** Whose turn it is with that agreement: the steps that wait now. */
    public List<WorkRow> waitingOn(AgreementId agreement) {
        access.requireReading(agreement);
        return items.openOf(agreement.value());
    }

    /** Every human step that was ever asked for, latest first. */
    public Slice<StepRow> steps(AgreementId agreement, Pageable page) {
        access.requireReading(agreement);
        return items.stepsOf(agreement.value(), page);
    }

    public WorkCounts counts() {
        Person person = actors.current();
        String username = person.username();
        Set<Role> roles = person.roles();
        Instant now = clock.instant();
        return new WorkCounts(
                items.countMine(username, roles, person.unit(), today()),
                items.countAvailable(username, roles, person.unit(), today()),
                items.countWithColleagues(username, roles, person.unit(), today()),
                items.countDue(username, roles, person.unit(), today(), Instant.EPOCH, now),
                items.countDue(username, roles, person.unit(), today(), now, now.plus(WEEK)),
                items.countWaiting(person.unit()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
