package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.khamrabrong.kernel.WorkingCalendar;

/** A part of a whole, times a factor; 100 makes it a percentage. */
public record RatioMeasure(BigDecimal factor, ZeroDenominator zeroDenominator) implements Measure {

    public static final BigDecimal USUAL_FACTOR = BigDecimal.valueOf(100);

    public RatioMeasure {
        factor = factor == null ? USUAL_FACTOR : Decimals.plain(factor);
        zeroDenominator = zeroDenominator == null ? ZeroDenominator.NOT_APPLICABLE : zeroDenominator;
    }

    public static RatioMeasure percentage() {
        return new RatioMeasure(USUAL_FACTOR, ZeroDenominator.NOT_APPLICABLE);
    }

    @Override
    public MeasureType kind() {
        return MeasureType.RATIO;
    }

    @Override
    public void tell(MeasureOptions options) {
        options.number("factor", factor);
        options.choice("zeroDenominator", zeroDenominator.word());
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.number("numerator"), Figure.number("denominator"));
    }

    @Override
    public Measurement measure(Figures reported, WorkingCalendar calendar, Derivation derivation) {
        BigDecimal numerator = reported.number("numerator");
        BigDecimal denominator = reported.number("denominator");
        derivation.say("line.ratio.reported", numerator, denominator);
        if (denominator.signum() == 0) {
            boolean full = zeroDenominator == ZeroDenominator.FULL_SCORE;
            derivation.say(full ? "line.ratio.fullScore" : "line.ratio.notApplicable");
            return Measurement.without(full ? Measurement.Outcome.FULL_SCORE : Measurement.Outcome.NOT_APPLICABLE);
        }
        Fraction number = Fraction.of(numerator.multiply(factor)).over(Fraction.of(denominator));
        derivation.say("line.ratio.formula", numerator, factor, denominator, number);
        return Measurement.number(number);
    }
}
