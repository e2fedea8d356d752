package org.khamrabrong.kernel;

import org.jspecify.annotations.Nullable;

/** What a unit is called in Thai, and in English where it has such a name. */
public record UnitName(String thai, @Nullable String english) {}
