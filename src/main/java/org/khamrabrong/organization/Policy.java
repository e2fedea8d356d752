package org.khamrabrong.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.khamrabrong.kernel.Refusal;

/** A list of short refusals, each of one condition and one sentence, in the order in which they are said. */
final class Policy<T> {

    private record Rule<T>(Predicate<T> broken, Function<T, Refusal> refusal) {}

    private final List<Rule<T>> rules = new ArrayList<>();

    /** Refuses with that sentence where the condition holds. */
    Policy<T> refuse(Predicate<T> broken, String key) {
        return refuse(broken, asked -> new Refusal(key));
    }

    Policy<T> refuse(Predicate<T> broken, Function<T, Refusal> refusal) {
        rules.add(new Rule<>(broken, refusal));
        return this;
    }

    /** @throws Refusal the first that stands against it */
    void check(T asked) {
        rules.stream().filter(rule -> rule.broken().test(asked)).findFirst().ifPresent(rule -> {
            throw rule.refusal().apply(asked);
        });
    }
}
