package org.khamrabrong.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.organization.Actors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's inbox; shows nobody another person's. */
@Service
@Transactional(readOnly = true)
public class Worklist {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Inbox inbox;
    private final Actors actors;
    private final ReadingRights access;
    private final Clock clock;

    Worklist(Inbox inbox, Actors actors, ReadingRights access, Clock clock) {
        this.inbox = inbox;
        this.actors = actors;
        this.access = access;
        this.clock = clock;
    }

    /** What I have taken. */
    public Slice<WorkRow> mine(Pageable page) {
        return page(page, InboxSql.MINE);
    }

    /** What I may take: my roles, my unit's reach, held by nobody who may still do it, no judgement of my own work. */
    public Slice<WorkRow> available(Pageable page) {
        return page(page, InboxSql.AVAILABLE);
    }

    /** What colleagues of my unit have taken and I may take over. */
    public Slice<WorkRow> withColleagues(Pageable page) {
        return page(page, InboxSql.WITH_COLLEAGUES);
    }

    /** What others have to do before my unit's agreements go on. */
    public Slice<WorkRow> waitingForOthers(Pageable page) {
        return page(page, InboxSql.WAITING_FOR_OTHERS);
    }

    /** Whose turn it is with that agreement: the steps that wait now. */
    public List<WorkRow> waitingOn(AgreementId agreement) {
        access.requireReading(agreement);
        return inbox.waitingOn(agreement);
    }

    /** Every human step that was ever asked for, latest first. */
    public Slice<StepRow> steps(AgreementId agreement, Pageable page) {
        access.requireReading(agreement);
        return inbox.stepsOf(agreement, actors.current().username(), today(), page);
    }

    public WorkCounts counts() {
        Instant now = clock.instant();
        return inbox.counts(actors.current().username(), today(), now, now.plus(WEEK));
    }

    private Slice<WorkRow> page(Pageable page, String list) {
        return inbox.page(page, list, actors.current().username(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
