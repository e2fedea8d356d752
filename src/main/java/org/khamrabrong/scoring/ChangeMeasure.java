package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.khamrabrong.kernel.WorkingCalendar;

/** By how many percent the value lies above its baseline. */
public record ChangeMeasure() implements Measure {

    @Override
    public MeasureType kind() {
        return MeasureType.CHANGE;
    }

    /** Nothing is chosen with it. */
    @Override
    public void tell(MeasureOptions options) {}

    @Override
    public List<Figure> figures() {
        return List.of(Figure.number("value"), Figure.number("baseline"));
    }

    @Override
    public Measurement measure(Figures reported, WorkingCalendar calendar, Derivation derivation) {
        BigDecimal value = reported.number("value");
        BigDecimal baseline = reported.number("baseline");
        if (baseline.signum() == 0) {
            throw reported.unusable("baseline", "zero");
        }
        Fraction number =
                Fraction.of(value.subtract(baseline)).times(Fraction.of(100)).over(Fraction.of(baseline));
        derivation.say("line.change.reported", value, baseline);
        derivation.say("line.change.formula", value, baseline, number);
        return Measurement.number(number);
    }
}
