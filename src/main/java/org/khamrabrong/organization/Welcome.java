package org.khamrabrong.organization;

import org.khamrabrong.kernel.UnitName;

/**
 * Whom a link is for.
 *
 * @param body the whole organization's name
 * @param first whether no password was ever set
 */
public record Welcome(String username, String name, UnitName body, boolean first) {}
