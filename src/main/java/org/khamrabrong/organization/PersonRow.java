package org.khamrabrong.organization;

import java.util.List;
import org.khamrabrong.kernel.UnitName;

/**
 * Somebody as a list shows him or her.
 *
 * @param roles of today, wherever they are held
 */
public record PersonRow(PersonName person, UnitName unit, AccountState state, List<Role> roles) {}
