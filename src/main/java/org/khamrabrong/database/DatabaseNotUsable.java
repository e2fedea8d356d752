package org.khamrabrong.database;

import org.jspecify.annotations.Nullable;

/** The application cannot start on this database; says why, and what the operator can do. */
public class DatabaseNotUsable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    DatabaseNotUsable(String reason, String remedy) {
        this(reason, remedy, null);
    }

    DatabaseNotUsable(String reason, String remedy, @Nullable Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
