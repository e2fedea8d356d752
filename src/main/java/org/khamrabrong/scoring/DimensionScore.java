package org.khamrabrong.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The score of one dimension; null where none of its indicators has one. */
public record DimensionScore(String code, @Nullable BigDecimal score) {}
