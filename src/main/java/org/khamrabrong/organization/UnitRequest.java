package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be done with a unit.
 *
 * @param version of the unit as whoever asks has seen it
 */
public record UnitRequest(UUID unit, int version, LocalDate from, UnitChange change) {}
