package org.khamrabrong.organization;

import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.UnitName;

/** A unit as a tree shows it. */
public interface UnitNode {

    UUID id();

    String code();

    UnitName names();

    UnitLevel level();

    /** Empty at the top. */
    Optional<UUID> parent();
}
