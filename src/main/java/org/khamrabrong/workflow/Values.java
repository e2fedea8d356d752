package org.khamrabrong.workflow;

import java.util.HashMap;
import java.util.Map;

/** Typed values handed to the engine with a start or a completion. */
public final class Values {

    private static final Values NONE = new Values(Map.of());

    private final Map<String, Object> byName;

    private Values(Map<String, Object> byName) {
        this.byName = byName;
    }

    public static Values none() {
        return NONE;
    }

    public static <T> Values of(Variable<T> variable, T value) {
        return NONE.and(variable, value);
    }

    public <T> Values and(Variable<T> variable, T value) {
        Map<String, Object> more = new HashMap<>(byName);
        more.put(variable.name(), variable.toEngine(value));
        return new Values(more);
    }

    Map<String, Object> byName() {
        return byName;
    }
}
