package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khamrabrong.kernel.WorkingCalendar;

/** Every case earns its steps' weights, less its delays and defects; the number is the mean of the cases. */
public record CasesMeasure(List<CaseStep> steps) implements Measure {

    public CasesMeasure {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    @Override
    public MeasureType kind() {
        return MeasureType.CASES;
    }

    @Override
    public void tell(MeasureOptions options) {
        options.cases(steps);
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.required("cases", new FigureForm.Cases(steps)));
    }

    @Override
    public Measurement measure(Figures reported, WorkingCalendar calendar, Derivation derivation) {
        List<Figures> cases = reported.entries("cases");
        Map<String, List<Integer>> places = places();
        CaseLosses losses = new CaseLosses();
        List<BigDecimal> earned = new ArrayList<>(cases.size());
        for (Figures oneCase : cases) {
            earned.add(earned(oneCase, places, losses.next()));
        }
        BigDecimal sum = earned.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int count = cases.size();
        Fraction number = Fraction.of(sum).over(Fraction.of(count));
        derivation.say("line.cases.reported", count, LazyArguments.sum(earned, BigDecimal::toPlainString), sum);
        losses.say(derivation);
        derivation.say("line.cases.formula", sum, count, number);
        return Measurement.number(number);
    }

    /** Looks each written step up, not each defined one: cases may be many and steps too. */
    private BigDecimal earned(Figures oneCase, Map<String, List<Integer>> places, CaseLosses losses) {
        Map<String, String> written = oneCase.namesAlike();
        List<Integer> found = written.keySet().stream()
                .flatMap(id -> places.getOrDefault(id, List.of()).stream())
                .sorted()
                .toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (int place : found) {
            CaseStep step = steps.get(place);
            String name =
                    oneCase.has(step.id()) ? step.id() : written.getOrDefault(Figures.alike(step.id()), step.id());
            sum = sum.add(earned(step, oneCase.entry(name), losses));
        }
        losses.absent(steps, found);
        return sum;
    }

    /** Where in the steps each id stands. */
    private Map<String, List<Integer>> places() {
        return IntStream.range(0, steps.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        place -> Figures.alike(steps.get(place).id())));
    }

    private static BigDecimal earned(CaseStep step, Figures figures, CaseLosses losses) {
        BigDecimal lateDays = figures.notNegativeOr("lateDays", BigDecimal.ZERO);
        BigDecimal defects = figures.notNegativeOr("defects", BigDecimal.ZERO);
        BigDecimal earned = step.weight()
                .subtract(lateDays.multiply(step.perLateDay()))
                .subtract(defects.multiply(step.perDefect()))
                .max(BigDecimal.ZERO);
        if (earned.compareTo(step.weight()) != 0) {
            losses.of(step, lateDays, defects, earned);
        }
        return earned;
    }
}
