package org.khamrabrong.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.Role;

/**
 * Where one unit stands in the year.
 *
 * @param agreement null where the unit was not asked
 * @param waits null where no step waits for a person
 */
public record OverviewRow(
        UnitPlace unit,
        @Nullable UUID agreement,
        @Nullable Stage stage,
        @Nullable Waiting waits) {

    /** @param above name of the unit above; null at the top */
    public record UnitPlace(
            UUID id, String code, UnitName name, @Nullable UnitName above) {}

    /**
     * The step that waits, the most urgent where there are several.
     *
     * @param at the unit whose people do it; null where those of every other unit may
     * @param holder name of whoever has taken it
     */
    public record Waiting(
            String taskKey,
            Role role,
            @Nullable UnitName at,
            @Nullable String holder,
            Instant since,
            @Nullable Instant due) {}
}
