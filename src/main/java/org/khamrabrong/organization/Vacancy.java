package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;

/**
 * A post in force that nobody holds today.
 *
 * @param since the first day on which nobody holds it; null where it is held by somebody who was deactivated
 */
public record Vacancy(
        UUID post,
        PostTitle title,
        String unitCode,
        UnitName unit,
        @Nullable LocalDate since) {}
