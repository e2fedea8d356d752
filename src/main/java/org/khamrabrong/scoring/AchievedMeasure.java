package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.khamrabrong.kernel.WorkingCalendar;

/** The share, in percent, of the indicators below that reached at least this score. */
public record AchievedMeasure(BigDecimal atLeast) implements Measure {

    public static final BigDecimal USUAL_SCORE = BigDecimal.valueOf(3);

    public AchievedMeasure {
        atLeast = atLeast == null ? USUAL_SCORE : Decimals.plain(atLeast);
    }

    @Override
    public MeasureType kind() {
        return MeasureType.ACHIEVED;
    }

    @Override
    public void tell(MeasureOptions options) {
        options.number("atLeast", atLeast);
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.required("scores", FigureForm.Simple.NUMBERS));
    }

    @Override
    public Measurement measure(Figures reported, WorkingCalendar calendar, Derivation derivation) {
        List<BigDecimal> scores = reported.numbers("scores");
        long achieved =
                scores.stream().filter(score -> score.compareTo(atLeast) >= 0).count();
        int count = scores.size();
        Fraction number = Fraction.of(achieved * 100).over(Fraction.of(count));
        derivation.say("line.achieved.reported", count, achieved, atLeast);
        derivation.say("line.achieved.formula", achieved, count, number);
        return Measurement.number(number);
    }
}
