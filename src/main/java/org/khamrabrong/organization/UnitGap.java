package org.khamrabrong.organization;

import java.util.Set;
import java.util.UUID;
import org.khamrabrong.kernel.UnitName;

/**
 * A unit that makes agreements of its own and could not bring a draft to its approval.
 *
 * @param missing of those who draft, review and approve
 * @param samePeople whether all three roles are held, but by no three different people; nobody judges their own work
 */
public record UnitGap(UUID unit, String code, UnitName name, Set<Role> missing, boolean samePeople) {}
