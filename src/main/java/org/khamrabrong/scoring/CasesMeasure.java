package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Every case earns its steps' weights, less its delays and defects; the number is the mean of the cases. */
public record CasesMeasure(List<CaseStep> steps) implements Measure {

    public CasesMeasure {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    public BigDecimal weightSum() {
        return steps.stream().map(CaseStep::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public String type() {
        return "cases";
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.required("cases", Figure.Kind.CASES));
    }

    @Override
    public Measured measure(Figures reported, WorkingCalendar calendar) {
        List<Figures> cases = reported.entries("cases");
        BigDecimal sum = cases.stream().map(this::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
        String count = Integer.toString(cases.size());
        Fraction number = Fraction.of(sum).over(Fraction.of(cases.size()));
        return Measured.number(
                number,
                Line.of("line.cases.reported", count, sum.toPlainString()),
                Line.of("line.cases.formula", sum.toPlainString(), count, Rounding.text(number)));
    }

    private BigDecimal earned(Figures oneCase) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CaseStep step : steps) {
            Figures figures = oneCase.entryAlike(step.id());
            sum = figures == null ? sum : sum.add(earned(step, figures));
        }
        return sum;
    }

    private static BigDecimal earned(CaseStep step, Figures figures) {
        BigDecimal late = figures.notNegativeOr("lateDays", BigDecimal.ZERO).multiply(step.perLateDay());
        BigDecimal defects = figures.notNegativeOr("defects", BigDecimal.ZERO).multiply(step.perDefect());
        return step.weight().subtract(late).subtract(defects).max(BigDecimal.ZERO);
    }
}
