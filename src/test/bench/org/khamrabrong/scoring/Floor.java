package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sums of the 2564 agreement as a clerk would program them for this one paper: columns of decimals, no model, no
 * findings, no explanation, no strictness. Every figure of the sheet comes out of it, each rounded once.
 */
final class Floor {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int rows;
    private final String[] kinds;
    private final String[] dimensions;
    private final BigDecimal[] weights;
    private final BigDecimal[][] levels;
    private final BigDecimal[][] values;
    private final String[][] figures;
    private final int[] missedReports;
    private final BigDecimal missedReport;

    /** What comes out: each row's result, score and share, each dimension's mean, and the total. */
    record Figures(
            BigDecimal[] results,
            BigDecimal[] scores,
            BigDecimal[] shares,
            Map<String, BigDecimal> dimensions,
            BigDecimal total) {}

    Floor(AgreementPackage agreement) {
        List<Indicator> indicators = agreement.indicators();
        rows = indicators.size();
        kinds = new String[rows];
        dimensions = new String[rows];
        weights = new BigDecimal[rows];
        levels = new BigDecimal[rows][];
        values = new BigDecimal[rows][];
        figures = new String[rows][];
        missedReports = new int[rows];
        missedReport = agreement.penalties().missedReport();
        for (int row = 0; row < rows; row++) {
            Indicator indicator = indicators.get(row);
            Result result = agreement.results().get(indicator.number());
            kinds[row] = indicator.measure().type();
            dimensions[row] = indicator.dimension();
            weights[row] = indicator.weight();
            List<Point> points = indicator.scale().ascending();
            levels[row] = points.stream().map(Point::score).toArray(BigDecimal[]::new);
            values[row] = points.stream().map(Point::value).toArray(BigDecimal[]::new);
            figures[row] = texts(indicator, result.figures());
            missedReports[row] = result.missedReports();
        }
    }

    private static String[] texts(Indicator indicator, Map<String, Object> figures) {
        List<String> texts = new ArrayList<>();
        for (Figure figure : indicator.measure().figures()) {
            Object reported = figures.get(figure.name());
            if (reported instanceof List<?> items) {
                items.forEach(item -> texts.add((String) item));
            } else if (reported != null) {
                texts.add((String) reported);
            }
        }
        return texts.toArray(String[]::new);
    }

    Figures reckon() {
        BigDecimal[] results = new BigDecimal[rows];
        BigDecimal[] scores = new BigDecimal[rows];
        BigDecimal[] shares = new BigDecimal[rows];
        BigDecimal weightSum = BigDecimal.ZERO;
        BigDecimal weightedSum = BigDecimal.ZERO;
        Map<String, BigDecimal> dimensionWeights = new HashMap<>();
        Map<String, BigDecimal> dimensionSums = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            reckon(row, results, scores);
            BigDecimal weighted = weights[row].multiply(scores[row]);
            weightSum = weightSum.add(weights[row]);
            weightedSum = weightedSum.add(weighted);
            dimensionWeights.merge(dimensions[row], weights[row], BigDecimal::add);
            dimensionSums.merge(dimensions[row], weighted, BigDecimal::add);
        }
        for (int row = 0; row < rows; row++) {
            shares[row] = rounded(weights[row].multiply(scores[row]), weightSum);
        }
        Map<String, BigDecimal> means = new HashMap<>();
        for (Map.Entry<String, BigDecimal> sum : dimensionSums.entrySet()) {
            means.put(sum.getKey(), rounded(sum.getValue(), dimensionWeights.get(sum.getKey())));
        }
        return new Figures(results, scores, shares, means, rounded(weightedSum, weightSum));
    }

    private void reckon(int row, BigDecimal[] results, BigDecimal[] scores) {
        String[] reported = figures[row];
        BigDecimal numerator;
        BigDecimal denominator = BigDecimal.ONE;
        switch (kinds[row]) {
            case "ratio" -> {
                numerator = new BigDecimal(reported[0]).multiply(HUNDRED);
                denominator = new BigDecimal(reported[1]);
            }
            case "change" -> {
                denominator = new BigDecimal(reported[1]);
                numerator = new BigDecimal(reported[0]).subtract(denominator).multiply(HUNDRED);
            }
            case "milestone" -> numerator = BigDecimal.valueOf(walked(reported));
            default -> numerator = new BigDecimal(reported[0]);
        }
        results[row] = rounded(numerator, denominator);
        scores[row] = score(row, numerator, denominator);
    }

    private static int walked(String[] done) {
        int step = 0;
        while (step < done.length && done[step].equals(Integer.toString(step + 1))) {
            step++;
        }
        return step;
    }

    private BigDecimal score(int row, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal[] level = levels[row];
        BigDecimal[] value = values[row];
        int last = level.length - 1;
        boolean more = value[last].compareTo(value[0]) > 0;
        int reached = last;
        while (reached >= 0) {
            int compared = numerator.compareTo(value[reached].multiply(denominator));
            if (more ? compared >= 0 : compared <= 0) {
                break;
            }
            reached--;
        }
        BigDecimal over = level[Math.max(reached, 0)];
        BigDecimal under = BigDecimal.ONE;
        if (reached >= 0 && reached < last) {
            BigDecimal width = value[reached + 1].subtract(value[reached]);
            under = width.multiply(denominator);
            over = over.multiply(under)
                    .add(numerator
                            .subtract(value[reached].multiply(denominator))
                            .multiply(level[reached + 1].subtract(level[reached])));
        }
        if (missedReports[row] > 0) {
            BigDecimal penalty = missedReport.multiply(BigDecimal.valueOf(missedReports[row]));
            return rounded(over.subtract(penalty.multiply(under)), under).max(level[0]);
        }
        return rounded(over, under);
    }

    private static BigDecimal rounded(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, 4, RoundingMode.HALF_UP);
    }
}
