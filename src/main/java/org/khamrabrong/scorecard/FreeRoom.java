package org.khamrabrong.scorecard;

import java.util.ArrayList;
import java.util.List;

/** Room along an edge for labels that must not run into each other: who comes first is served. */
final class FreeRoom {

    private record Taken(double from, double to) {}

    private final double apart;
    private final List<Taken> taken = new ArrayList<>();

    /** @param apart what is left free between two, in the unit of the places */
    FreeRoom(double apart) {
        this.apart = apart;
    }

    /** Whether there was room, which is then taken. */
    boolean take(double from, double to) {
        boolean free = taken.stream().allMatch(other -> to + apart <= other.from() || from >= other.to() + apart);
        if (free) {
            taken.add(new Taken(from, to));
        }
        return free;
    }
}
