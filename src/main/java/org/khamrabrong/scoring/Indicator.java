package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is measured, what it weighs and how the measured number becomes a score. */
public record Indicator(
        String number,
        @Nullable String name,
        @Nullable String dimension,
        BigDecimal weight,
        @Nullable String unit,
        Measure measure,
        @Nullable Scale scale,
        @Nullable BigDecimal target,
        List<PastResult> past,
        @Nullable Sheet sheet,
        @Nullable Details details) {

    public Indicator {
        weight = Decimals.plain(weight);
        target = Decimals.plainOrNull(target);
        past = past == null ? List.of() : List.copyOf(past);
    }

    /** The scale its number is read on: its own, or 1 to 5 for a measure that scores itself; null where there is none. */
    public @Nullable Scale effectiveScale() {
        return scale == null && measure.scoresItself() ? Scale.oneToFive() : scale;
    }

    public Indicator withNumber(String newNumber) {
        return new Indicator(newNumber, name, dimension, weight, unit, measure, scale, target, past, sheet, details);
    }

    public Indicator withName(String newName) {
        return new Indicator(number, newName, dimension, weight, unit, measure, scale, target, past, sheet, details);
    }

    public Indicator withDimension(String newDimension) {
        return new Indicator(number, name, newDimension, weight, unit, measure, scale, target, past, sheet, details);
    }

    public Indicator withWeight(BigDecimal newWeight) {
        return new Indicator(number, name, dimension, newWeight, unit, measure, scale, target, past, sheet, details);
    }

    public Indicator withUnit(String newUnit) {
        return new Indicator(number, name, dimension, weight, newUnit, measure, scale, target, past, sheet, details);
    }

    public Indicator withMeasure(Measure newMeasure) {
        return new Indicator(number, name, dimension, weight, unit, newMeasure, scale, target, past, sheet, details);
    }

    public Indicator withScale(Scale newScale) {
        return new Indicator(number, name, dimension, weight, unit, measure, newScale, target, past, sheet, details);
    }

    public Indicator withTarget(BigDecimal newTarget) {
        return new Indicator(number, name, dimension, weight, unit, measure, scale, newTarget, past, sheet, details);
    }

    public Indicator withPast(List<PastResult> newPast) {
        return new Indicator(number, name, dimension, weight, unit, measure, scale, target, newPast, sheet, details);
    }

    public Indicator withSheet(Sheet newSheet) {
        return new Indicator(number, name, dimension, weight, unit, measure, scale, target, past, newSheet, details);
    }

    public Indicator withDetails(Details newDetails) {
        return new Indicator(number, name, dimension, weight, unit, measure, scale, target, past, sheet, newDetails);
    }
}
