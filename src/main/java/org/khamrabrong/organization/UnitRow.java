package org.khamrabrong.organization;

import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.UnitName;

/**
 * A unit as the tree of some day shows it.
 *
 * @param planned whether something of it changes after that day
 */
public record UnitRow(UUID id, String code, UnitParticulars what, UnitStaff staff, boolean planned)
        implements UnitNode {

    @Override
    public UnitName names() {
        return what.names();
    }

    @Override
    public UnitLevel level() {
        return what.level();
    }

    @Override
    public Optional<UUID> parent() {
        return what.above();
    }
}
