package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody sits and as what, from which day on.
 *
 * @param position title of the post: a vacant one of the unit, or one that is made for it
 * @param positionEnglish of a post that is made; the Thai one where it is blank
 */
public record Placement(
        @Nullable UUID unit,
        String position,
        String positionEnglish,
        @Nullable LocalDate from) {}
