package org.khamrabrong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to stand in for whom.
 *
 * @param person user name of the absent one
 * @param deputy user name of the one who stands in
 * @param role in which; null for all
 * @param authority number and date of the order; blank where the deputy is to be asked
 * @param from first day
 * @param until last day
 */
public record Appointment(
        @Nullable String person,
        @Nullable String deputy,
        @Nullable Role role,
        String authority,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
