package org.khamrabrong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who was to stand in for whom, by user name and name, as the record keeps it.
 *
 * @param role null for all
 * @param until the last day
 */
public record ToldDeputy(
        String deputy,
        String deputyName,
        String person,
        String personName,
        @Nullable Role role,
        LocalDate from,
        LocalDate until) {}
