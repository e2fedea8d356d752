package org.khamrabrong.organization;

import java.util.UUID;
import org.khamrabrong.kernel.UnitName;

/** A unit that makes agreements of its own and has nobody to draft them, or nobody to sign them. */
public record UnitGap(UUID unit, String code, UnitName name, boolean officerMissing, boolean headMissing) {}
