package org.khamrabrong.cycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khamrabrong.kernel.UnitName;

/**
 * What came of asking a unit.
 *
 * @param why names of {@link Gap} where it was left out; the refusal's key and what it speaks of where it was refused
 */
public record CalledUnit(UUID unit, String code, UnitName name, CallOutcome outcome, List<String> why, Instant at) {}
