package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.khamrabrong.kernel.WorkingCalendar;

/** The reported value itself. */
public record ValueMeasure() implements Measure {

    @Override
    public MeasureType kind() {
        return MeasureType.VALUE;
    }

    /** Nothing is chosen with it. */
    @Override
    public void tell(MeasureOptions options) {}

    @Override
    public List<Figure> figures() {
        return List.of(Figure.number("value"));
    }

    @Override
    public Measurement measure(Figures reported, WorkingCalendar calendar, Derivation derivation) {
        BigDecimal value = reported.number("value");
        derivation.say("line.value.reported", value);
        return Measurement.number(Fraction.of(value));
    }
}
