package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;

/** The reported value itself. */
public record ValueMeasure() implements Measure {

    @Override
    public String type() {
        return "value";
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.number("value"));
    }

    @Override
    public Measured measure(Figures reported, WorkingCalendar calendar) {
        BigDecimal value = reported.number("value");
        return Measured.number(Fraction.of(value), Line.spelled("line.value.reported", value));
    }
}
