package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.khamrabrong.kernel.WorkingCalendar;

/** How far the value lies above what it is compared with. */
public record DifferenceMeasure() implements Measure {

    @Override
    public MeasureType kind() {
        return MeasureType.DIFFERENCE;
    }

    /** Nothing is chosen with it. */
    @Override
    public void tell(MeasureOptions options) {}

    @Override
    public List<Figure> figures() {
        return List.of(Figure.number("value"), Figure.number("reference"));
    }

    @Override
    public Measurement measure(Figures reported, WorkingCalendar calendar, Derivation derivation) {
        BigDecimal value = reported.number("value");
        BigDecimal reference = reported.number("reference");
        Fraction number = Fraction.of(value.subtract(reference));
        derivation.say("line.difference.reported", value, reference);
        derivation.say("line.difference.formula", value, reference, number);
        return Measurement.number(number);
    }
}
