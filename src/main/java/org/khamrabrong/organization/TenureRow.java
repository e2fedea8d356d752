package org.khamrabrong.organization;

import java.util.UUID;
import org.khamrabrong.kernel.UnitName;

/**
 * A post that somebody held, holds or will hold.
 *
 * @param main whether it says where he or she sits and as what
 */
public record TenureRow(UUID id, PostTitle title, UnitName unit, boolean main, Days days) {}
