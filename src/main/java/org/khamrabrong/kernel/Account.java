package org.khamrabrong.kernel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to tell of a fact, before it becomes a sentence. A sentence's pattern takes who did it ({0}), what it speaks of
 * ({1}), how that was before ({2}) and after ({3}), and why ({4}).
 *
 * @param differences empty where nothing is told from what to what
 */
public record Account(String subject, List<Difference> differences, String reason, Weight weight) {

    /** How a fact stands out among others. */
    public enum Weight {
        PLAIN,
        /** Binds somebody from now on: signed, sealed, made known. */
        BINDING,
        /** Sends back, refuses or questions. */
        CONTRARY
    }

    private static final String BETWEEN = " · ";

    /** @param subject an indicator's number, a round, somebody's role: what the fact speaks of */
    public static Account of(Object subject) {
        return new Account(String.valueOf(subject), List.of(), "", Weight.PLAIN);
    }

    /** Of a fact that speaks of its agreement as a whole. */
    public static Account ofTheWhole() {
        return of("");
    }

    public Account changed(String field, String before, String after) {
        List<Difference> all = Stream.concat(differences.stream(), Stream.of(new Difference(field, before, after)))
                .toList();
        return new Account(subject, all, reason, weight);
    }

    public Account was(String field, String before) {
        return changed(field, before, "");
    }

    public Account became(String field, String after) {
        return changed(field, "", after);
    }

    public Account because(String why) {
        return new Account(subject, differences, why, weight);
    }

    public Account weighing(Weight other) {
        return new Account(subject, differences, reason, other);
    }

    public String before() {
        return joined(Difference::before);
    }

    public String after() {
        return joined(Difference::after);
    }

    /** Done once more with the same outcome. */
    public boolean leftAsItWas() {
        return !before().isBlank() && before().equals(after());
    }

    private String joined(Function<Difference, String> side) {
        return differences.stream().map(side).filter(value -> !value.isEmpty()).collect(Collectors.joining(BETWEEN));
    }
}
