package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.khamrabrong.kernel.WorkingCalendar;

/** The level reached, among levels that are described in words. */
public record RubricMeasure() implements Measure {

    @Override
    public MeasureType kind() {
        return MeasureType.RUBRIC;
    }

    /** Nothing is chosen with it. */
    @Override
    public void tell(MeasureOptions options) {}

    @Override
    public List<Figure> figures() {
        return List.of(Figure.required("level", FigureForm.Simple.LEVEL));
    }

    @Override
    public boolean scoresItself() {
        return true;
    }

    @Override
    public Measurement measure(Figures reported, WorkingCalendar calendar, Derivation derivation) {
        BigDecimal level = reported.number("level");
        derivation.say("line.rubric.reported", level);
        return Measurement.number(Fraction.of(level));
    }
}
