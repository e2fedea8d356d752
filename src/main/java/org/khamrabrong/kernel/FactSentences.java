package org.khamrabrong.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Says what there is to tell of each fact of one room; the sentences themselves stand in the room's bundle. */
public abstract class FactSentences<F extends Fact> {

    private final Class<F> facts;
    private final Map<Class<?>, BiFunction<F, Speech, Account>> accounts = new HashMap<>();

    /** @param facts the sealed interface of the room's facts */
    protected FactSentences(Class<F> facts) {
        this.facts = facts;
    }

    protected final <T extends F> void tell(Class<T> kind, BiFunction<T, Speech, Account> account) {
        accounts.put(kind, (fact, speech) -> account.apply(kind.cast(fact), speech));
    }

    protected final <T extends F> void tell(Class<T> kind, Function<T, Account> account) {
        tell(kind, (fact, speech) -> account.apply(fact));
    }

    /**
     * The kinds of facts of the room.
     *
     * @throws IllegalStateException where it has nothing to tell of one of them
     */
    public final List<Class<? extends F>> kinds() {
        return Arrays.stream(facts.getPermittedSubclasses())
                .<Class<? extends F>>map(kind -> kind.asSubclass(facts))
                .filter(this::isTold)
                .toList();
    }

    /** @param fact one of {@link #kinds} */
    public final Account account(Fact fact, Speech speech) {
        return Objects.requireNonNull(accounts.get(fact.getClass())).apply(facts.cast(fact), speech);
    }

    private boolean isTold(Class<?> kind) {
        if (!accounts.containsKey(kind)) {
            throw new IllegalStateException(getClass().getSimpleName() + " has no words for " + kind.getSimpleName());
        }
        return true;
    }
}
