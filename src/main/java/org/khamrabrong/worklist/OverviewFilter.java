package org.khamrabrong.worklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.kernel.FiscalYear;

/**
 * What the overview is narrowed to.
 *
 * @param under a unit, itself and all beneath it; null for all that may be seen
 * @param stage null for every stage
 * @param late whether only what waits past its day
 * @param uncalled whether only units without an agreement
 */
public record OverviewFilter(
        FiscalYear year, @Nullable UUID under, @Nullable Stage stage, boolean late, boolean uncalled) {}
