package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A unit with its whole story.
 *
 * @param staff as of today
 * @param predecessors what was merged into it, or is to be
 * @param others the units that the story names, by id
 */
public record UnitPage(Unit unit, UnitLife life, UnitStaff staff, List<UnitLife> predecessors, Map<UUID, Unit> others) {

    public Optional<Unit> other(Optional<UUID> id) {
        return id.map(others::get);
    }

    /** The days to come on which something of it changes, the next first. */
    public List<LocalDate> plans(LocalDate today) {
        return life.changes().stream().filter(today::isBefore).toList();
    }
}
