package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to hold a post, from which day to which.
 *
 * @param main whether it says where he or she sits and as what
 * @param until null where it is open
 */
public record Assignment(
        String username,
        @Nullable UUID post,
        boolean main,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
