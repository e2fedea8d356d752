package org.khamrabrong.organization;

import java.util.UUID;
import org.khamrabrong.kernel.UnitName;

/** A role that somebody held, holds or will hold at a unit. */
public record RoleRow(UUID id, PersonName person, Role role, UUID unit, UnitName unitName, Days days) {}
