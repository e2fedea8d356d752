package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The definition of a package's scoring, written once more from its words and without the module's sums: the records
 * are read as data, everything else is done here, slowly and in the order of the page.
 */
final class NaiveScoring {

    /** What came of it, as it is printed; the findings in alphabetical order. */
    record Computed(
            List<String> indicators,
            List<String> dimensions,
            String total,
            String conservativeTotal,
            String band,
            List<String> findings) {

        static Computed of(ScoreSheet sheet) {
            List<String> indicators = new ArrayList<>();
            sheet.indicators()
                    .forEach(score -> indicators.add(score.number() + ": " + text(score.result()) + " → "
                            + text(score.score()) + " × " + text(score.weighted())));
            List<String> dimensions = new ArrayList<>();
            sheet.dimensions().forEach(score -> dimensions.add(score.code() + ": " + text(score.score())));
            List<String> findings = new ArrayList<>();
            sheet.findings()
                    .forEach(finding -> findings.add(finding.code() + " " + finding.indicator() + field(finding)));
            Collections.sort(findings);
            return new Computed(
                    indicators,
                    dimensions,
                    text(sheet.total()),
                    text(sheet.conservativeTotal()),
                    sheet.band() == null ? null : sheet.band().name(),
                    findings);
        }

        private static String field(Finding finding) {
            return finding.code() == Code.RESULT_INVALID
                    ? " " + finding.arguments().get(2).toString().split("[.\\[]")[0]
                    : "";
        }

        private static String text(BigDecimal number) {
            return number == null ? null : number.toPlainString();
        }
    }

    /** One indicator: its number, its score and whether it takes part at all. */
    private record Outcome(Indicator indicator, Exact number, Exact score, boolean excluded) {}

    private final AgreementPackage agreement;
    private final Set<String> marks = new TreeSet<>();
    private final List<String> findings = new ArrayList<>();
    private final NaiveMeasures measures;

    NaiveScoring(AgreementPackage agreement) {
        this.agreement = agreement;
        this.measures = new NaiveMeasures(agreement.holidays(), marks);
    }

    /** The branches of the definition that this package went by. */
    Set<String> marks() {
        return marks;
    }

    Computed score() {
        List<Outcome> outcomes = new ArrayList<>();
        agreement.indicators().forEach(indicator -> outcomes.add(outcome(indicator)));
        Exact weights = Exact.ZERO;
        for (Outcome outcome : outcomes) {
            weights = outcome.score == null ? weights : weights.plus(Exact.of(outcome.indicator.weight()));
        }
        List<String> indicators = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            String weighted = outcome.score == null || weights.sign() == 0
                    ? null
                    : Exact.of(outcome.indicator.weight())
                            .times(outcome.score)
                            .dividedBy(weights)
                            .text();
            indicators.add(outcome.indicator.number() + ": " + text(outcome.number) + " → " + text(outcome.score)
                    + " × " + weighted);
        }
        List<String> dimensions = new ArrayList<>();
        for (Dimension dimension : agreement.dimensions()) {
            List<Outcome> own = outcomes.stream()
                    .filter(outcome -> dimension.code().equals(outcome.indicator.dimension()))
                    .toList();
            Exact score = mean(own, false);
            marks.add(score == null ? "dimension.nothing" : "dimension.scored");
            dimensions.add(dimension.code() + ": " + text(score));
        }
        Exact total = mean(outcomes, false);
        Exact conservative = mean(outcomes, true);
        marks.add(total == null ? "total.nothing" : total.sign() < 0 ? "total.negative" : "total.usual");
        marks.add(conservative == null ? "conservative.nothing" : "conservative.usual");
        packageFindings();
        agreement.indicators().forEach(this::indicatorFindings);
        Collections.sort(findings);
        findings.forEach(finding -> marks.add("finding." + finding.split(" ")[0]));
        return new Computed(indicators, dimensions, text(total), text(conservative), band(total), findings);
    }

    private Outcome outcome(Indicator indicator) {
        Result result = agreement.results().get(indicator.number());
        for (Map.Entry<String, Result> entry : new TreeMap<>(agreement.results()).entrySet()) {
            if (result == null && NaiveMeasures.alike(entry.getKey()).equals(NaiveMeasures.alike(indicator.number()))) {
                result = entry.getValue();
            }
        }
        if (result == null) {
            marks.add("result.none");
            return new Outcome(indicator, null, null, false);
        }
        if ("cancelled".equals(result.status()) || "notApplicable".equals(result.status())) {
            marks.add("status." + result.status());
            return new Outcome(indicator, null, null, true);
        }
        try {
            return outcome(indicator, result);
        } catch (NaiveMeasures.Unusable unusable) {
            findings.add("RESULT_INVALID " + indicator.number() + " " + unusable.getMessage());
            marks.add("invalid." + indicator.measure().type());
            return new Outcome(indicator, null, null, false);
        }
    }

    private Outcome outcome(Indicator indicator, Result result) {
        if (result.status() != null) {
            throw new NaiveMeasures.Unusable("status");
        }
        if (result.figures().containsKey("$")) {
            throw new NaiveMeasures.Unusable("$");
        }
        for (String frame : List.of("status", "missedReports")) {
            if (result.figures().containsKey(frame)) {
                throw new NaiveMeasures.Unusable(frame);
            }
        }
        if (result.missedReports() < 0) {
            throw new NaiveMeasures.Unusable("missedReports");
        }
        Exact number = measures.number(indicator.measure(), result.figures());
        if (number == null
                && ((RatioMeasure) indicator.measure()).zeroDenominator() == ZeroDenominator.NOT_APPLICABLE) {
            marks.add("ratio.notApplicable");
            return new Outcome(indicator, null, null, true);
        }
        List<Point> points = points(indicator);
        if (points.size() < 2 || direction(points) == 0) {
            marks.add("scale.unusable");
            return new Outcome(indicator, number, null, false);
        }
        Exact first = Exact.of(points.get(0).score());
        Exact score;
        if (number == null) {
            marks.add("ratio.fullScore");
            score = Exact.of(points.get(points.size() - 1).score());
        } else {
            score = onScale(points, indicator.scale(), number);
        }
        BigDecimal penalty = agreement.penalties().missedReport();
        if (penalty != null && penalty.signum() > 0 && result.missedReports() > 0) {
            Exact less = score.minus(Exact.of(penalty).times(Exact.whole(result.missedReports())));
            if (!score.atLeast(first)) {
                marks.add("penalty.alreadyUnder");
            } else if (less.atLeast(first)) {
                marks.add("penalty.whole");
                score = less;
            } else {
                marks.add("penalty.floor");
                score = first;
            }
        }
        marks.add(score.same(score.rounded()) ? "score.short" : "score.rounded");
        return new Outcome(indicator, number, score.rounded(), false);
    }

    /** The highest score among all that the number reaches. */
    private Exact onScale(List<Point> points, Scale scale, Exact number) {
        Exact turn = Exact.whole(direction(points));
        marks.add(turn.sign() > 0 ? "scale.more" : "scale.less");
        Exact reached = number.times(turn);
        Exact best = null;
        for (int i = 0; i < points.size(); i++) {
            Exact value = Exact.of(points.get(i).value()).times(turn);
            Exact score = Exact.of(points.get(i).score());
            if (reached.atLeast(value)) {
                best = best == null || score.atLeast(best) ? score : best;
            }
            if (i == 0 || scale != null && scale.between() == Interpolation.STEP) {
                continue;
            }
            Exact lower = Exact.of(points.get(i - 1).value()).times(turn);
            if (reached.minus(lower).sign() > 0 && value.minus(reached).sign() > 0) {
                marks.add("scale.linear");
                Exact from = Exact.of(points.get(i - 1).score());
                Exact part = reached.minus(lower).dividedBy(value.minus(lower));
                Exact between = from.plus(score.minus(from).times(part));
                best = between.atLeast(best) ? between : best;
            }
        }
        if (best != null) {
            markReached(points, scale, reached, turn);
            return best;
        }
        return below(points.get(0), scale, number, turn);
    }

    private void markReached(List<Point> points, Scale scale, Exact reached, Exact turn) {
        Exact last = Exact.of(points.get(points.size() - 1).value()).times(turn);
        if (reached.minus(last).sign() > 0) {
            marks.add("scale.pastBest");
        } else if (points.stream()
                .anyMatch(point -> Exact.of(point.value()).times(turn).same(reached))) {
            marks.add("scale.point");
        } else if (scale != null && scale.between() == Interpolation.STEP) {
            marks.add("scale.step");
        }
    }

    private Exact below(Point first, Scale scale, Exact number, Exact turn) {
        Below rule = scale == null ? Below.LOWEST : scale.below();
        Exact score = Exact.of(first.score());
        Exact value = Exact.of(first.value());
        if (rule == Below.ZERO) {
            marks.add("below.zero");
            return Exact.ZERO;
        }
        if (rule == Below.PRO_RATA && turn.sign() > 0 && value.sign() > 0) {
            Exact share = score.times(number).dividedBy(value);
            marks.add(share.sign() < 0 ? "below.proRataNegative" : "below.proRata");
            return share.sign() < 0 ? Exact.ZERO : share;
        }
        marks.add(rule == Below.PRO_RATA ? "below.proRataRefused" : "below.lowest");
        return score;
    }

    private static Exact mean(List<Outcome> outcomes, boolean conservative) {
        Exact sum = Exact.ZERO;
        Exact weights = Exact.ZERO;
        for (Outcome outcome : outcomes) {
            Exact score = outcome.score;
            if (score == null && conservative && !outcome.excluded) {
                List<Point> points = points(outcome.indicator);
                score = points.isEmpty()
                        ? Exact.whole(1)
                        : Exact.of(points.get(0).score());
            }
            if (score != null) {
                Exact weight = Exact.of(outcome.indicator.weight());
                sum = sum.plus(weight.times(score));
                weights = weights.plus(weight);
            }
        }
        return weights.sign() == 0 ? null : sum.dividedBy(weights).rounded();
    }

    private String band(Exact total) {
        Band reached = null;
        for (Band band : agreement.bands()) {
            if (total != null
                    && total.atLeast(Exact.of(band.from()))
                    && (reached == null || band.from().compareTo(reached.from()) > 0)) {
                marks.add(total.same(Exact.of(band.from())) ? "band.edge" : "band.usual");
                reached = band;
            }
        }
        if (reached == null) {
            marks.add("band.none");
        }
        return reached == null ? null : reached.name();
    }

    private void packageFindings() {
        Exact all = weights(agreement.indicators());
        findIf(!all.same(Exact.of(agreement.totalWeight())), "WEIGHTS_NOT_TOTAL", null);
        Set<String> codes = new HashSet<>();
        for (Dimension dimension : agreement.dimensions()) {
            codes.add(dimension.code());
            Exact own = weights(agreement.indicators().stream()
                    .filter(indicator -> dimension.code().equals(indicator.dimension()))
                    .toList());
            findIf(!own.same(Exact.of(dimension.weight())), "DIMENSION_WEIGHT_MISMATCH", null);
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Indicator indicator : agreement.indicators()) {
            int before = seen.merge(NaiveMeasures.alike(indicator.number()), 1, Integer::sum);
            findIf(before > 1, "DUPLICATE_NUMBER", indicator);
            boolean named = indicator.dimension() != null || !codes.isEmpty();
            findIf(named && !codes.contains(indicator.dimension()), "UNKNOWN_DIMENSION", indicator);
        }
    }

    private void indicatorFindings(Indicator indicator) {
        findIf(indicator.weight().signum() <= 0, "WEIGHT_NOT_POSITIVE", indicator);
        List<Point> points = points(indicator);
        boolean few = points.size() < 2;
        boolean usable = !few && direction(points) != 0;
        findIf(few, "SCALE_TOO_FEW_POINTS", indicator);
        findIf(!few && !usable, "SCALE_NOT_MONOTONIC", indicator);
        for (int i = 1; usable && i < points.size(); i++) {
            findIf(sameValue(points.get(i - 1), points.get(i)), "SCALE_EQUAL_LEVELS", indicator);
        }
        Sheet sheet = indicator.sheet();
        if (sheet != null) {
            findIf(
                    sheet.weight() != null && !Exact.of(sheet.weight()).same(Exact.of(indicator.weight())),
                    "SHEET_WEIGHT_DIFFERS",
                    indicator);
            findIf(differs(points, ordered(sheet.points())), "SHEET_SCALE_DIFFERS", indicator);
        }
        PastResult latest = null;
        for (PastResult past : indicator.past()) {
            latest = latest == null || past.year() > latest.year() ? past : latest;
        }
        if (usable && latest != null && indicator.target() != null) {
            Exact ahead = Exact.of(indicator.target()).minus(Exact.of(latest.value()));
            findIf(ahead.sign() * direction(points) < 0, "TARGET_BELOW_PAST", indicator);
            marks.add((direction(points) > 0 ? "target.more" : "target.less") + ahead.sign());
        }
        if (indicator.measure() instanceof CasesMeasure cases) {
            Exact sum = Exact.ZERO;
            for (CaseStep step : cases.steps()) {
                sum = sum.plus(Exact.of(step.weight()));
            }
            findIf(!sum.same(Exact.whole(100)), "CASE_WEIGHTS_NOT_100", indicator);
        }
    }

    private void findIf(boolean wrong, String code, Indicator indicator) {
        if (wrong) {
            findings.add(code + " " + (indicator == null ? null : indicator.number()));
        }
    }

    private static boolean differs(List<Point> own, List<Point> printed) {
        boolean same = own.size() == printed.size();
        for (int i = 0; same && i < own.size(); i++) {
            same = sameValue(own.get(i), printed.get(i))
                    && own.get(i).score().compareTo(printed.get(i).score()) == 0;
        }
        return !printed.isEmpty() && !same;
    }

    private static boolean sameValue(Point one, Point other) {
        return one.value().compareTo(other.value()) == 0;
    }

    /** 1 where the values rise, -1 where they fall, 0 where they do neither throughout. */
    private static int direction(List<Point> points) {
        boolean rises = false;
        boolean falls = false;
        for (int i = 1; i < points.size(); i++) {
            int step = points.get(i).value().compareTo(points.get(i - 1).value());
            rises |= step > 0;
            falls |= step < 0;
        }
        return rises == falls ? 0 : rises ? 1 : -1;
    }

    private static List<Point> points(Indicator indicator) {
        boolean scoresItself =
                List.of("milestone", "rubric").contains(indicator.measure().type());
        if (indicator.scale() != null) {
            return ordered(indicator.scale().points());
        }
        List<Point> points = new ArrayList<>();
        for (int level = 1; scoresItself && level <= 5; level++) {
            points.add(new Point(BigDecimal.valueOf(level), BigDecimal.valueOf(level)));
        }
        return points;
    }

    private static List<Point> ordered(List<Point> points) {
        List<Point> ordered = new ArrayList<>(points);
        ordered.sort((one, other) -> one.score().compareTo(other.score()));
        return ordered;
    }

    private static Exact weights(List<Indicator> indicators) {
        Exact sum = Exact.ZERO;
        for (Indicator indicator : indicators) {
            sum = sum.plus(Exact.of(indicator.weight()));
        }
        return sum;
    }

    private static String text(Exact number) {
        return number == null ? null : number.text();
    }
}
