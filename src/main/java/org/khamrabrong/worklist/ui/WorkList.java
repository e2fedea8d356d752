package org.khamrabrong.worklist.ui;

import java.util.Locale;
import java.util.Optional;

/** The lists of the inbox, by the names they have in the address. */
enum WorkList {
    MINE,
    AVAILABLE,
    COLLEAGUES,
    WAITING;

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WorkList> ofAddress(String text) {
        for (WorkList list : values()) {
            if (list.inAddress().equals(text)) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }
}
