package org.khamrabrong.organization;

import java.util.Optional;
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

    /**
     * From now until the transaction ends, people act in that step.
     *
     * @param behalf user name of the one who is acted for; null where that is nobody
     */
    public void enter(String task, String model, Role role, @Nullable String behalf) {
        Present present = present();
        present.task = task;
        present.model = model;
        present.role = role;
        present.behalf = behalf;
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
        Optional<Person> person = people.person(username);
        Present now = present.orElseGet(Present::new);
        return new Capacity(
                username,
                now.role == null ? person.map(Capacities::roles).orElse(null) : now.role.name(),
                person.map(Person::unit).orElse(null),
                now.behalf,
                now.task,
                now.model);
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
        private @Nullable String task;
        private @Nullable String model;
        private @Nullable Role role;
        private @Nullable String behalf;
        private @Nullable String systemModel;
    }
}
