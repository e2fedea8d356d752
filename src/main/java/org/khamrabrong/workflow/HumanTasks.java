package org.khamrabrong.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Capacities;
import org.khamrabrong.organization.Capacity;
import org.khamrabrong.organization.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Opens a waiting human step for the one who may do it, and hands it over. */
@Service
@Transactional
public class HumanTasks {

    private final StepTable steps;
    private final StepEngine engine;
    private final Actors actors;
    private final Capacities capacities;
    private final Clock clock;

    HumanTasks(StepTable steps, StepEngine engine, Actors actors, Capacities capacities, Clock clock) {
        this.capacities = capacities;
        this.steps = steps;
        this.engine = engine;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * The step, for the signed-in person, and for nobody else until the transaction ends. Where that transaction only
     * reads, it is looked at, whoever has taken it.
     *
     * @param keys the steps that the caller serves, e.g. {@code Task_SignAsMaker}
     * @throws TaskGone where it is done already or never was
     * @throws Refusal where role or unit do not allow it, a colleague has taken what is to be changed, or it judges the
     *     person's own work
     */
    public Step open(String id, String... keys) {
        SeenStep seen = entered(id);
        if (!reading()) {
            seen.requireFree();
        }
        if (keys.length > 0 && !List.of(keys).contains(seen.task().key())) {
            throw new TaskGone(id);
        }
        seen.requireNotOwnWork();
        Step step = new Step(seen, actors, clock.instant(), engine);
        capacities.enter(capacity(step, seen));
        return step;
    }

    private static Capacity capacity(Step step, SeenStep seen) {
        return new Capacity(
                seen.me(),
                seen.task().step().role().name(),
                seen.who().unit(),
                step.standIn().map(StandIn::person).orElse(null),
                step.id(),
                seen.model());
    }

    /** Refuses unless role and unit allow the step, whoever has taken it; nobody else comes into it meanwhile. */
    void require(String id) {
        entered(id);
    }

    /** The same, where something is typed into its form: whoever is first has it. */
    void enterForm(String id) {
        SeenStep seen = entered(id);
        if (seen.holder() == null && !seen.judgesOwnWork()) {
            engine.take(seen.task(), seen.me());
        }
    }

    /** Whether {@link #open} would give it to the signed-in person now. */
    public boolean mayOpen(String id) {
        return seen(id, actors.current())
                .filter(SeenStep::permitted)
                .filter(seen -> seen.another().isEmpty())
                .filter(seen -> !seen.judgesOwnWork())
                .isPresent();
    }

    /** Whether role and unit would allow it, and only a hand in what is judged there forbids it. */
    public boolean judgesOwnWork(String id) {
        return seen(id, actors.current())
                .filter(SeenStep::permitted)
                .filter(SeenStep::judgesOwnWork)
                .isPresent();
    }

    /** Takes it; also from one who may do it no longer, whose form draft then goes along. */
    public void claim(String id) {
        SeenStep seen = entered(id);
        seen.requireFree();
        seen.requireNotOwnWork();
        engine.take(seen.task(), seen.me());
    }

    /**
     * Takes it from the colleague in one's units who holds it.
     *
     * @param from user name of the one whom the person was shown as holder; who else was faster is named in the refusal
     */
    public void takeOver(String id, String from) {
        SeenStep seen = entered(id);
        seen.requireNotOwnWork();
        if (!isHeldByColleague(seen, from)) {
            seen.requireFree();
        }
        engine.take(seen.task(), seen.me());
    }

    /** Puts it back for all; whoever holds it may do so, whatever else is refused. */
    public void release(String id) {
        SeenStep seen = entered(id);
        seen.requireFree();
        engine.assign(seen.task(), null);
    }

    private static boolean isHeldByColleague(SeenStep seen, String username) {
        return seen.another()
                .filter(holder -> holder.username().equals(username) && holder.beside())
                .isPresent();
    }

    /** The step behind its lock; whoever comes second waits there before having changed anything, and then finds it done. */
    private SeenStep entered(String id) {
        String me = actors.currentName();
        return uuid(id).flatMap(known -> reading() ? steps.see(id, me) : steps.enter(id, me))
                .filter(SeenStep::permitted)
                .orElseThrow(() -> refusal(id));
    }

    private static boolean reading() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** Why somebody does not come in: is nobody, may not, or comes too late. */
    Refusal refusal(String id) {
        seen(id, actors.current()).ifPresent(SeenStep::requirePermitted);
        return new TaskGone(id);
    }

    private Optional<SeenStep> seen(String id, Person person) {
        return uuid(id).flatMap(known -> steps.see(id, person.username()));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
