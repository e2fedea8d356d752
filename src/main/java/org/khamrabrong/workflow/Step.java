package org.khamrabrong.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;

/**
 * A human step in the hands of the one who does it, from {@link HumanTasks#open} to {@link #complete}: nobody else comes
 * into it meanwhile, all rules on who may do it have been asked, and what it changes, tells and completes is one
 * transaction.
 */
public final class Step {

    private final SeenStep seen;
    private final Actors actors;
    private final Instant at;
    private final StepEngine engine;

    Step(SeenStep seen, Actors actors, Instant at, StepEngine engine) {
        this.seen = seen;
        this.actors = actors;
        this.at = at;
        this.engine = engine;
    }

    /** As a form shows it. */
    public OpenTask task() {
        return seen.held();
    }

    public String id() {
        return seen.task().id();
    }

    public boolean is(String key) {
        return seen.task().key().equals(key);
    }

    public AgreementId agreement() {
        return seen.task().agreement();
    }

    /** Self-assessment round; null outside of one. */
    public @Nullable Integer round() {
        return seen.task().round();
    }

    /** The unit whose people do it; null where those of every other unit may. */
    public @Nullable UUID responsible() {
        return seen.task().place().responsible();
    }

    /** Who does it. */
    public Person person() {
        return actors.current();
    }

    /** User name of the one who does it. */
    public String by() {
        return seen.me();
    }

    /** The moment at which it is done. */
    public Instant at() {
        return at;
    }

    /** The day on which it is done. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, ThaiTime.ZONE);
    }

    /** For whom it is done, where one's role and unit do not allow it; empty where they do. */
    public Optional<StandIn> standIn() {
        return seen.directly()
                ? Optional.empty()
                : seen.standIns().stream().filter(StandIn::free).findFirst();
    }

    /** Takes it where nobody has, so that two do not write over each other. */
    public void take() {
        if (seen.holder() == null) {
            engine.take(seen.task(), by());
        }
    }

    /** The person had a hand in it: judges it nowhere. */
    public void did() {
        engine.record(seen.task(), by());
    }

    /** Somebody else had a hand in it, because it was done in that one's name. */
    public void didFor(String username) {
        engine.record(seen.task(), username);
    }

    /** It goes into the record, with what it changes or not at all. */
    public void tell(Fact fact) {
        engine.tell(fact);
    }

    public void complete() {
        complete(Values.none());
    }

    /** Ends the step; the process goes on by the outcome. */
    public void complete(Values outcome) {
        engine.complete(seen.task(), outcome);
    }
}
