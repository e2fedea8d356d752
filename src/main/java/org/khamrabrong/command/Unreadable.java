package org.khamrabrong.command;

import java.util.List;

/** A file that cannot be looked into, and why, in sentences. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    Unreadable(List<String> reasons) {
        super(String.join("; ", reasons));
        this.reasons = reasons;
    }

    List<String> reasons() {
        return reasons;
    }
}
