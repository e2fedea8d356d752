package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator, said part by part. */
public final class IndicatorBuilder {

    private String number = "";
    private @Nullable String name;
    private @Nullable String dimension;
    private BigDecimal weight = BigDecimal.ZERO;
    private @Nullable String unit;
    private Measure measure = new ValueMeasure();
    private @Nullable Scale scale;
    private @Nullable BigDecimal target;
    private List<PastResult> past = List.of();
    private @Nullable Sheet sheet;
    private @Nullable Details details;

    IndicatorBuilder() {}

    IndicatorBuilder(Indicator from) {
        number = from.number();
        name = from.name();
        dimension = from.dimension();
        weight = from.weight();
        unit = from.unit();
        measure = from.measure();
        scale = from.scale();
        target = from.target();
        past = from.past();
        sheet = from.sheet();
        details = from.details();
    }

    public IndicatorBuilder number(String given) {
        number = given;
        return this;
    }

    public IndicatorBuilder name(@Nullable String given) {
        name = given;
        return this;
    }

    public IndicatorBuilder dimension(@Nullable String given) {
        dimension = given;
        return this;
    }

    public IndicatorBuilder weight(BigDecimal given) {
        weight = given;
        return this;
    }

    public IndicatorBuilder unit(@Nullable String given) {
        unit = given;
        return this;
    }

    public IndicatorBuilder measure(Measure given) {
        measure = given;
        return this;
    }

    public IndicatorBuilder scale(@Nullable Scale given) {
        scale = given;
        return this;
    }

    public IndicatorBuilder target(@Nullable BigDecimal given) {
        target = given;
        return this;
    }

    public IndicatorBuilder past(List<PastResult> given) {
        past = given;
        return this;
    }

    public IndicatorBuilder sheet(@Nullable Sheet given) {
        sheet = given;
        return this;
    }

    public IndicatorBuilder details(@Nullable Details given) {
        details = given;
        return this;
    }

    public Indicator build() {
        return new Indicator(number, name, dimension, weight, unit, measure, scale, target, past, sheet, details);
    }
}
