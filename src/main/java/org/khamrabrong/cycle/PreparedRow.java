package org.khamrabrong.cycle;

import java.time.Instant;
import org.khamrabrong.kernel.FiscalYear;

/**
 * A year that is being prepared, as it is shown.
 *
 * @param version what a change must name, so that nobody writes over somebody else
 * @param changedBy name of whoever changed it last
 */
public record PreparedRow(FiscalYear year, PreparedContent content, int version, String changedBy, Instant changedAt) {}
