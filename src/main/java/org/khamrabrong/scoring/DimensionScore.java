package org.khamrabrong.scoring;

import java.math.BigDecimal;

/** The score of one dimension; null where none of its indicators has one. */
public record DimensionScore(String code, BigDecimal score) {}
