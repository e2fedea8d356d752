package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong with one indicator's definition, whatever was reported. */
final class IndicatorFindings {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicator indicator;
    private final List<Finding> findings = new ArrayList<>();

    private IndicatorFindings(Indicator indicator) {
        this.indicator = indicator;
    }

    static List<Finding> of(Indicator indicator) {
        IndicatorFindings found = new IndicatorFindings(indicator);
        found.weightIsPositive();
        found.scaleIsUsable();
        found.sheetAgrees();
        found.targetIsNoEasierThanThePast();
        found.caseWeightsAddUp();
        return found.findings;
    }

    private void weightIsPositive() {
        if (indicator.weight().signum() <= 0) {
            add(Code.WEIGHT_NOT_POSITIVE, text(indicator.weight()));
        }
    }

    private void scaleIsUsable() {
        Scale scale = indicator.effectiveScale();
        if (scale == null || scale.hasTooFewPoints()) {
            add(
                    Code.SCALE_TOO_FEW_POINTS,
                    Integer.toString(scale == null ? 0 : scale.points().size()));
        } else if (!scale.isMonotonic()) {
            add(Code.SCALE_NOT_MONOTONIC, values(scale.ascending()));
        } else {
            equalNeighbours(scale.ascending());
        }
    }

    private void equalNeighbours(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            if (Decimals.same(points.get(i - 1).value(), points.get(i).value())) {
                add(
                        Code.SCALE_EQUAL_LEVELS,
                        text(points.get(i - 1).score()),
                        text(points.get(i).score()),
                        text(points.get(i).value()));
            }
        }
    }

    private void sheetAgrees() {
        Sheet sheet = indicator.sheet();
        if (sheet == null) {
            return;
        }
        if (sheet.weight() != null && !Decimals.same(sheet.weight(), indicator.weight())) {
            add(Code.SHEET_WEIGHT_DIFFERS, text(indicator.weight()), text(sheet.weight()));
        }
        Scale scale = indicator.effectiveScale();
        List<Point> own = scale == null ? List.of() : scale.ascending();
        List<Point> printed = Scale.of(sheet.points()).ascending();
        if (!printed.isEmpty() && !same(own, printed)) {
            boolean sameLevels = scores(own).equals(scores(printed));
            add(
                    Code.SHEET_SCALE_DIFFERS,
                    sameLevels ? values(own) : levels(own),
                    sameLevels ? values(printed) : levels(printed));
        }
    }

    private static boolean same(List<Point> own, List<Point> printed) {
        if (own.size() != printed.size()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            if (!Decimals.same(own.get(i).score(), printed.get(i).score())
                    || !Decimals.same(own.get(i).value(), printed.get(i).value())) {
                return false;
            }
        }
        return true;
    }

    private void targetIsNoEasierThanThePast() {
        Scale scale = indicator.effectiveScale();
        Optional<PastResult> latest = indicator.past().stream().max(Comparator.comparing(PastResult::year));
        if (indicator.target() == null || latest.isEmpty() || scale == null || !scale.isUsable()) {
            return;
        }
        int compared = indicator.target().compareTo(latest.get().value());
        if (scale.moreIsBetter() ? compared < 0 : compared > 0) {
            add(
                    Code.TARGET_BELOW_PAST,
                    text(indicator.target()),
                    text(latest.get().value()),
                    Integer.toString(latest.get().year()));
        }
    }

    private void caseWeightsAddUp() {
        if (indicator.measure() instanceof CasesMeasure cases && !Decimals.same(cases.weightSum(), HUNDRED)) {
            add(Code.CASE_WEIGHTS_NOT_100, text(cases.weightSum()));
        }
    }

    /** Every message names the indicator first. */
    private void add(Code code, String... arguments) {
        List<String> all = new ArrayList<>();
        all.add(indicator.number());
        all.addAll(List.of(arguments));
        findings.add(new Finding(code, code.severity(), indicator.number(), all));
    }

    private static List<BigDecimal> scores(List<Point> points) {
        return points.stream().map(point -> point.score().stripTrailingZeros()).toList();
    }

    private static String levels(List<Point> points) {
        return points.isEmpty()
                ? "–"
                : points.stream()
                        .map(point -> text(point.score()) + "=" + text(point.value()))
                        .collect(Collectors.joining(", "));
    }

    private static String values(List<Point> points) {
        return points.isEmpty()
                ? "–"
                : points.stream().map(Point::value).map(IndicatorFindings::text).collect(Collectors.joining(", "));
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
