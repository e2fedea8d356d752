package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.khamrabrong.kernel.WorkingCalendar;

/** The mean of the reported observations. */
public record MeanMeasure() implements Measure {

    @Override
    public MeasureType kind() {
        return MeasureType.MEAN;
    }

    /** Nothing is chosen with it. */
    @Override
    public void tell(MeasureOptions options) {}

    @Override
    public List<Figure> figures() {
        return List.of(Figure.required("observations", FigureForm.Simple.NUMBERS));
    }

    @Override
    public Measurement measure(Figures reported, WorkingCalendar calendar, Derivation derivation) {
        List<BigDecimal> observations = reported.numbers("observations");
        BigDecimal sum = observations.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int count = observations.size();
        Fraction number = Fraction.of(sum).over(Fraction.of(observations.size()));
        derivation.say("line.mean.reported", count, LazyArguments.sum(observations, BigDecimal::toPlainString), sum);
        derivation.say("line.mean.formula", sum, count, number);
        return Measurement.number(number);
    }
}
