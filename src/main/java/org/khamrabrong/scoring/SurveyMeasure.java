package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.khamrabrong.kernel.WorkingCalendar;

/** Answers on levels from nothing to a full score, as a percentage of all answers being full. */
public record SurveyMeasure(BigDecimal fullScore) implements Measure {

    public static final BigDecimal USUAL_FULL_SCORE = BigDecimal.valueOf(5);

    public SurveyMeasure {
        fullScore = fullScore == null ? USUAL_FULL_SCORE : Decimals.plain(fullScore);
        if (fullScore.signum() <= 0) {
            throw new IllegalArgumentException("A full score must be above zero: " + fullScore);
        }
    }

    @Override
    public MeasureType kind() {
        return MeasureType.SURVEY;
    }

    @Override
    public void tell(MeasureOptions options) {
        options.number("fullScore", fullScore);
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.required("responses", new FigureForm.Counts(fullScore)));
    }

    @Override
    public Measurement measure(Figures reported, WorkingCalendar calendar, Derivation derivation) {
        Map<BigDecimal, BigDecimal> responses = reported.counts("responses");
        BigDecimal answers = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<BigDecimal, BigDecimal> response : responses.entrySet()) {
            if (response.getKey().signum() < 0 || response.getKey().compareTo(fullScore) > 0) {
                throw new UnusableFigure(
                        "responses." + response.getKey().toPlainString(), "notLevel", response.getKey());
            }
            answers = answers.add(response.getValue());
            sum = sum.add(response.getKey().multiply(response.getValue()));
        }
        if (answers.signum() == 0) {
            throw reported.unusable("responses", "empty");
        }
        Fraction number = Fraction.of(sum)
                .times(Fraction.of(100))
                .over(Fraction.of(fullScore).times(Fraction.of(answers)));
        derivation.say(
                "line.survey.reported", answers, LazyArguments.sum(responses.entrySet(), SurveyMeasure::term), sum);
        derivation.say("line.survey.formula", sum, fullScore, answers, number);
        return Measurement.number(number);
    }

    private static String term(Map.Entry<BigDecimal, BigDecimal> response) {
        return response.getKey().toPlainString() + " × " + response.getValue().toPlainString();
    }
}
