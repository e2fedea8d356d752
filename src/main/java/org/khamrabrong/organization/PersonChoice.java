package org.khamrabrong.organization;

import org.khamrabrong.kernel.UnitName;

/** Somebody who may be chosen, as a choice names him or her. */
public record PersonChoice(String username, String name, String position, UnitName unit) {}
