package org.khamrabrong.organization.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * An import that was taken.
 *
 * @param by user name
 * @param files what they were called
 * @param from the day from which it counts
 */
public record Taken(UUID id, Instant at, String by, String files, LocalDate from, Map<Part, Counted> counts) {

    /** How many rows were new, and how many changed what there was. */
    public record Counted(int entered, int changed) {}

    public Taken {
        counts = Map.copyOf(counts);
    }

    public Counted count(Part part) {
        return counts.getOrDefault(part, new Counted(0, 0));
    }
}
