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
    private boolean free;
    private StepEnding ending = StepEnding.DONE;

    Step(SeenStep seen, Actors actors, Instant at, StepEngine engine) {
        this.seen = seen;
        this.actors = actors;
        this.at = at;
        this.engine = engine;
        this.free = seen.holder() == null;
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

    /** The person had a hand in it, and so had the one in whose name it was done: neither judges it anywhere. */
    public void did() {
        take();
        engine.record(seen.task(), by());
        standIn().ifPresent(absent -> engine.record(seen.task(), absent.person()));
    }

    /** It goes into the record, with what it changes or not at all. */
    public void tell(Fact fact) {
        take();
        engine.tell(fact);
    }

    /** What comes of it, where that is more than being done. */
    public void endsAs(StepOutcome outcome) {
        ending = ending.as(outcome);
    }

    /** The same, with words for those to whom it comes next. */
    public void endsAs(StepOutcome outcome, String words) {
        ending = ending.as(outcome).with(words);
    }

    /** What is handed in with it, so that it can be read later as it was then. */
    public void handsIn(String state) {
        ending = ending.leaving(state);
    }

    public void complete() {
        complete(Values.none());
    }

    /** Ends the step; the process goes on by the outcome. */
    public void complete(Values outcome) {
        take();
        engine.complete(seen.task(), ending, outcome);
    }

    /** With the first change, where nobody has: to look at it takes nothing from anybody. */
    private void take() {
        if (free) {
            free = false;
            engine.take(seen.task(), by());
        }
    }
}
