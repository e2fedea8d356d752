package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post that a unit is to have, from which day on. */
public record NewPost(
        @Nullable UUID unit, PostTitle title, @Nullable LocalDate from) {}
