package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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

    /** Its name; empty while it has none. */
    public String title() {
        return Objects.toString(name, "");
    }

    /** The scale its number is read on: its own, or 1 to 5 for a measure that scores itself; null where there is none. */
    public @Nullable Scale effectiveScale() {
        return scale == null && measure.scoresItself() ? Scale.oneToFive() : scale;
    }

    /** The words of its sheet; where it has no sheet, none of them. */
    public Details words() {
        return details == null ? Details.none() : details;
    }

    public Indicator withNumber(String newNumber) {
        return but().number(newNumber).build();
    }

    public Indicator withName(String newName) {
        return but().name(newName).build();
    }

    public Indicator withDimension(@Nullable String newDimension) {
        return but().dimension(newDimension).build();
    }

    public Indicator withWeight(BigDecimal newWeight) {
        return but().weight(newWeight).build();
    }

    public Indicator withUnit(@Nullable String newUnit) {
        return but().unit(newUnit).build();
    }

    public Indicator withMeasure(Measure newMeasure) {
        return but().measure(newMeasure).build();
    }

    public Indicator withScale(@Nullable Scale newScale) {
        return but().scale(newScale).build();
    }

    public Indicator withTarget(@Nullable BigDecimal newTarget) {
        return but().target(newTarget).build();
    }

    public Indicator withPast(List<PastResult> newPast) {
        return but().past(newPast).build();
    }

    public Indicator withSheet(@Nullable Sheet newSheet) {
        return but().sheet(newSheet).build();
    }

    public Indicator withDetails(@Nullable Details newDetails) {
        return but().details(newDetails).build();
    }

    public static IndicatorBuilder of(String number) {
        return new IndicatorBuilder().number(number);
    }

    /** The same indicator, some of it to be said anew. */
    public IndicatorBuilder but() {
        return new IndicatorBuilder(this);
    }
}
