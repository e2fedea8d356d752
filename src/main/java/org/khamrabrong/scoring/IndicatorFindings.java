package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with one indicator's definition, whatever was reported. */
final class IndicatorFindings {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicator indicator;
    private final Levels levels;
    private final List<Finding> findings;

    private IndicatorFindings(Indicator indicator, Levels levels, List<Finding> findings) {
        this.indicator = indicator;
        this.levels = levels;
        this.findings = findings;
    }

    static void add(Indicator indicator, Levels levels, List<Finding> findings) {
        IndicatorFindings found = new IndicatorFindings(indicator, levels, findings);
        found.weightIsPositive();
        found.scaleIsUsable();
        found.sheetAgrees();
        found.targetIsNoEasierThanThePast();
        found.caseWeightsAddUp();
    }

    private void weightIsPositive() {
        if (indicator.weight().signum() <= 0) {
            add(Code.WEIGHT_NOT_POSITIVE, indicator.weight());
        }
    }

    private void scaleIsUsable() {
        List<Point> points = levels.points();
        if (points.size() < 2) {
            add(Code.SCALE_TOO_FEW_POINTS, points.size());
        } else if (!levels.areUsable()) {
            add(Code.SCALE_NOT_MONOTONIC, values(points));
        } else {
            equalNeighbours(points);
        }
    }

    private void equalNeighbours(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point lower = points.get(i - 1);
            Point upper = points.get(i);
            if (Decimals.same(lower.value(), upper.value())) {
                add(Code.SCALE_EQUAL_LEVELS, lower.score(), upper.score(), upper.value());
            }
        }
    }

    private void sheetAgrees() {
        Sheet sheet = indicator.sheet();
        if (sheet == null) {
            return;
        }
        if (sheet.weight() != null && !Decimals.same(sheet.weight(), indicator.weight())) {
            add(Code.SHEET_WEIGHT_DIFFERS, indicator.weight(), sheet.weight());
        }
        List<Point> own = levels.points();
        List<Point> printed = Point.ascending(sheet.points());
        if (!printed.isEmpty() && !agree(own, printed, Point::isSame)) {
            boolean sameLevels = agree(own, printed, Point::hasSameScore);
            add(
                    Code.SHEET_SCALE_DIFFERS,
                    sameLevels ? values(own) : levels(own),
                    sameLevels ? values(printed) : levels(printed));
        }
    }

    private static boolean agree(List<Point> own, List<Point> printed, BiPredicate<Point, Point> alike) {
        if (own.size() != printed.size()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            if (!alike.test(own.get(i), printed.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void targetIsNoEasierThanThePast() {
        BigDecimal target = indicator.target();
        PastResult latest = latest();
        if (target == null || latest == null || !levels.areUsable()) {
            return;
        }
        int compared = target.compareTo(latest.value());
        if (levels.moreIsBetter() ? compared < 0 : compared > 0) {
            add(Code.TARGET_BELOW_PAST, target, latest.value(), latest.year());
        }
    }

    /** Of several of one year the first. */
    private @Nullable PastResult latest() {
        PastResult latest = null;
        for (PastResult past : indicator.past()) {
            if (latest == null || past.year() > latest.year()) {
                latest = past;
            }
        }
        return latest;
    }

    private void caseWeightsAddUp() {
        OptionValues.of(indicator.measure())
                .cases()
                .map(CaseStep::weightOf)
                .filter(sum -> !Decimals.same(sum, HUNDRED))
                .ifPresent(sum -> add(Code.CASE_WEIGHTS_NOT_100, sum));
    }

    /** Every message names the indicator first. */
    private void add(Code code, Object... parts) {
        Object[] all = new Object[1 + parts.length];
        all[0] = indicator.number();
        for (int i = 0; i < parts.length; i++) {
            all[i + 1] = parts[i];
        }
        findings.add(Finding.spelled(code, indicator.number(), all));
    }

    private static Supplier<String> levels(List<Point> points) {
        return () -> joined(points, point -> text(point.score()) + "=" + text(point.value()));
    }

    private static Supplier<String> values(List<Point> points) {
        return () -> joined(points, point -> text(point.value()));
    }

    private static String joined(List<Point> points, Function<Point, String> text) {
        return points.isEmpty() ? "–" : points.stream().map(text).collect(Collectors.joining(", "));
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
