package org.khamrabrong.organization;

import java.util.List;

/** What is allowed and yet worth a look: a message of the bundles, and what it speaks of. */
public record Remark(String key, List<Object> arguments) {

    static Remark of(String key, Object... arguments) {
        return new Remark(key, List.of(arguments));
    }
}
