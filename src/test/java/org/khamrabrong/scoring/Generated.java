package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whole packages, scales and results, invented. */
final class Generated {

    private Generated() {}

    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(3);
    }

    static Arbitrary<BigDecimal> weights() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.5"), new BigDecimal("40"))
                .ofScale(1);
    }

    static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("กขคงรม่้๑๒ aZ09\"\\/{}\n\t'—").ofMaxLength(12);
    }

    /** Two to six levels, values with equal neighbours here and there, running one way or the other. */
    static Arbitrary<Scale> scales() {
        Arbitrary<List<BigDecimal>> steps = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("30"))
                .ofScale(1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .filter(list -> list.stream().anyMatch(step -> step.signum() > 0));
        return Combinators.combine(
                        steps,
                        numbers(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Interpolation.class),
                        Arbitraries.of(Below.class),
                        Arbitraries.of("1", "50"))
                .as((increments, first, rising, between, below, unit) -> {
                    List<Point> points = new ArrayList<>(List.of(new Point(new BigDecimal(unit), first)));
                    for (BigDecimal step : increments) {
                        Point last = points.get(points.size() - 1);
                        points.add(new Point(
                                last.score().add(new BigDecimal(unit)),
                                rising ? last.value().add(step) : last.value().subtract(step)));
                    }
                    return new Scale(points, between, below);
                });
    }

    static Arbitrary<Measure> measures() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new ValueMeasure(),
                        new MeanMeasure(),
                        new ChangeMeasure(),
                        new DifferenceMeasure(),
                        new RubricMeasure(),
                        new WorkingDaysMeasure(true),
                        new WorkingDaysMeasure(false)),
                numbers().map(factor -> new RatioMeasure(factor, ZeroDenominator.FULL_SCORE)),
                weights().map(SurveyMeasure::new),
                numbers().map(AchievedMeasure::new),
                Combinators.combine(weights(), texts(), numbers())
                        .as((weight, id, cost) ->
                                new CasesMeasure(List.of(new CaseStep("s" + id, weight, cost, null)))),
                Combinators.combine(
                                weights(),
                                texts().list().ofMaxSize(3),
                                numbers().injectNull(0.5))
                        .as((step, items, deduction) ->
                                new MilestoneMeasure(List.of(new MilestoneStep(step, items, deduction)))));
    }

    static Arbitrary<Result> results() {
        Arbitrary<Object> raw = Arbitraries.lazyOf(
                () -> texts().map(text -> text),
                () -> numbers().map(number -> number),
                () -> Arbitraries.of(true, false).map(flag -> flag),
                () -> texts().list().ofMaxSize(2).map(list -> list),
                () -> Arbitraries.maps(texts(), texts()).ofMaxSize(2).map(map -> map));
        return Combinators.combine(
                        Arbitraries.of("cancelled", "notApplicable", "x").injectNull(0.5),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.maps(Arbitraries.of("value", "numerator", "denominator", "done", "cases", "ก"), raw)
                                .ofMaxSize(3))
                .as(Result::new);
    }

    static Arbitrary<PlannedStep> plannedSteps() {
        return Combinators.combine(
                        texts().map(text -> "s" + text),
                        texts().injectNull(0.2),
                        Arbitraries.integers().between(1, 12).list().ofMaxSize(4))
                .as(PlannedStep::new);
    }

    static Arbitrary<Indicator> indicators() {
        Arbitrary<Details> details = Combinators.combine(
                        texts().injectNull(0.3),
                        texts().list().ofMaxSize(3),
                        plannedSteps().list().ofMaxSize(2))
                .as((text, steps, plan) ->
                        new Details(text, null, text, null, text, steps, null, text, null, text, null, text, plan));
        return Combinators.combine(
                        texts().map(text -> "n" + text),
                        texts().injectNull(0.2),
                        weights(),
                        measures(),
                        scales().injectNull(0.2),
                        numbers().injectNull(0.3),
                        details.injectNull(0.5))
                .as((number, name, weight, measure, scale, target, words) -> new Indicator(
                        number,
                        name,
                        "d",
                        weight,
                        name,
                        measure,
                        scale,
                        target,
                        target == null ? null : List.of(new PastResult(2563, target)),
                        scale == null ? null : new Sheet(weight, scale.points()),
                        words));
    }

    static Arbitrary<AgreementPackage> packages() {
        Arbitrary<Plan> plans = Combinators.combine(texts(), texts().list().ofMaxSize(2))
                .as((text, list) -> new Plan(text, list, list, null, list));
        return Combinators.combine(
                        texts().injectNull(0.2),
                        numbers().injectNull(0.2),
                        plans.injectNull(0.3),
                        indicators().list().ofMaxSize(4),
                        results(),
                        numbers().injectNull(0.3))
                .as((unit, total, plan, indicators, result, penalty) -> new AgreementPackage(
                        unit,
                        "DIVISION",
                        total == null ? null : 2564,
                        total,
                        List.of(new Dimension("d", unit, BigDecimal.ONE)),
                        new Penalties(penalty),
                        List.of(new Band(BigDecimal.ONE, "ดี")),
                        Set.of(LocalDate.parse("2021-04-13"), LocalDate.parse("2020-12-31")),
                        plan,
                        indicators,
                        indicators.isEmpty() ? null : Map.of(indicators.get(0).number(), result, "x", result),
                        null));
    }
}
