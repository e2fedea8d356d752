package org.khamrabrong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to sign for whom.
 *
 * @param person user name of the one who is signed for
 * @param deputy user name of the one who signs
 * @param authority number and date of the order
 * @param from first day
 * @param until last day
 */
public record Appointment(
        @Nullable String person,
        @Nullable String deputy,
        String authority,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
