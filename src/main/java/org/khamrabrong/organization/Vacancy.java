package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.khamrabrong.kernel.UnitName;

/**
 * A post in force that nobody holds today.
 *
 * @param since the first day on which nobody holds it
 */
public record Vacancy(UUID post, PostTitle title, String unitCode, UnitName unit, LocalDate since) {}
