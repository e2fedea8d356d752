package org.khamrabrong.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * A process variable with its type: text, number, boolean or date, and nothing else. Each is declared once, as a
 * constant of a class {@code …Variables}.
 */
public final class Variable<T> {

    private final String name;
    private final Function<T, Object> toEngine;
    private final Function<Object, T> fromEngine;

    private Variable(String name, Function<T, Object> toEngine, Function<Object, T> fromEngine) {
        this.name = name;
        this.toEngine = toEngine;
        this.fromEngine = fromEngine;
    }

    public static Variable<String> text(String name) {
        return new Variable<>(name, value -> value, String.class::cast);
    }

    static Variable<Integer> number(String name) {
        return new Variable<>(name, value -> value, Integer.class::cast);
    }

    static Variable<Boolean> bool(String name) {
        return new Variable<>(name, value -> value, Boolean.class::cast);
    }

    public static Variable<Instant> date(String name) {
        return new Variable<>(name, Date::from, value -> ((Date) value).toInstant());
    }

    /**
     * What a person or a delegate has just decided, for the gateway that asks next. It is never stored, so that an answer
     * nobody gave is unknown there, and never one that was left over from before.
     */
    public static Variable<Boolean> decision(String name) {
        return new Variable<>(name, value -> Variables.booleanValue(value, true), Boolean.class::cast);
    }

    /** The same where there are more answers than two. */
    public static Variable<String> choice(String name) {
        return new Variable<>(name, value -> Variables.stringValue(value, true), String.class::cast);
    }

    public String name() {
        return name;
    }

    /** Null where the scope does not hold it. */
    public @Nullable T in(VariableScope scope) {
        return read(scope.getVariable(name));
    }

    /** @throws IllegalStateException where the scope does not hold it: nothing is ever assumed in its place */
    public T known(VariableScope scope) {
        return Optional.ofNullable(in(scope))
                .orElseThrow(() -> new IllegalStateException("The process has no " + name));
    }

    @Nullable
    T in(Map<String, Object> variables) {
        return read(variables.get(name));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, toEngine(value));
    }

    /** For this turn of a loop alone. */
    public void setLocal(VariableScope scope, T value) {
        scope.setVariableLocal(name, toEngine(value));
    }

    @Nullable
    Object toEngine(T value) {
        return value == null ? null : toEngine.apply(value);
    }

    private @Nullable T read(@Nullable Object value) {
        return value == null ? null : fromEngine.apply(value);
    }
}
