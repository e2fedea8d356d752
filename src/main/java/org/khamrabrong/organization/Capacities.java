package org.khamrabrong.organization;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Knows in what capacity somebody acts in the present transaction: whoever opens a step says so here, once. */
@Component
public class Capacities {

    private final AskedOnce people;

    Capacities(AskedOnce people) {
        this.people = people;
    }

    /** From now until the transaction ends, people act in that capacity. */
    public void enter(Capacity capacity) {
        present().capacity = capacity;
    }

    /** From now until the next such step, the system acts by that model. */
    public void systemEnters(String model) {
        present().systemModel = model;
    }

    /** @param username {@link Actors#SYSTEM} for the system */
    public Capacity of(String username) {
        Optional<Present> present = find();
        if (Actors.SYSTEM.equals(username)) {
            return new Capacity(
                    username,
                    null,
                    null,
                    null,
                    null,
                    present.map(now -> now.systemModel).orElse(null));
        }
        Capacity entered = present.map(now -> now.capacity).orElse(null);
        if (entered != null && entered.who().equals(username)) {
            return entered;
        }
        Optional<Person> person = people.person(username);
        UUID unit = person.map(Person::unit).orElse(null);
        return entered == null
                ? new Capacity(username, person.map(Capacities::roles).orElse(null), unit, null, null, null)
                : new Capacity(username, entered.role(), unit, entered.behalf(), entered.task(), entered.model());
    }

    /** User name of the one in whose place that person does the present step; null where that is nobody. */
    public @Nullable String behalf(String username) {
        return find().map(present -> present.capacity)
                .filter(capacity -> capacity.who().equals(username))
                .map(Capacity::behalf)
                .orElse(null);
    }

    private static String roles(Person person) {
        return person.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    private static Present present() {
        return find().orElseGet(() -> {
            Present present = new Present();
            TransactionSynchronizationManager.registerSynchronization(present);
            return present;
        });
    }

    private static Optional<Present> find() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Present.class::isInstance)
                .map(Present.class::cast)
                .findFirst();
    }

    /** Lives as long as the transaction, and rests while another one runs within it. */
    private static final class Present implements TransactionSynchronization {
        private @Nullable Capacity capacity;
        private @Nullable String systemModel;
    }
}
