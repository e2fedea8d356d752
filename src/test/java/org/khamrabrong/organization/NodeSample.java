package org.khamrabrong.organization;

import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.UnitName;

/** A unit that no database knows, as a tree shows it. */
public record NodeSample(UUID id, String code, UnitName names, UnitLevel level, UUID above) implements UnitNode {

    /** @param parent null at the top */
    public static NodeSample named(String code, String thai, String english, UnitNode parent) {
        return new NodeSample(
                UUID.randomUUID(),
                code,
                new UnitName(thai, english),
                UnitLevel.DIVISION,
                parent == null ? null : parent.id());
    }

    NodeSample under(UnitNode parent) {
        return new NodeSample(id, code, names, level, parent.id());
    }

    @Override
    public Optional<UUID> parent() {
        return Optional.ofNullable(above);
    }
}
