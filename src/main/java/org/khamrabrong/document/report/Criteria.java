package org.khamrabrong.document.report;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/** The criteria of an indicator in columns 1 to 5; points of any other scale stand across all of them. */
public final class Criteria {

    public static final int LEVELS = 5;

    private Criteria() {}

    public static List<Cell> heads() {
        return IntStream.rangeClosed(1, LEVELS)
                .mapToObj(level -> Cell.head(Integer.toString(level)))
                .toList();
    }

    public static List<Cell> cells(Indicator indicator, Says says) {
        List<Point> points = points(indicator);
        if (!points.stream().allMatch(Criteria::isLevel)) {
            return List.of(Cell.of(across(points, says)).aligned(Align.CENTRE).spanning(LEVELS, 1));
        }
        return IntStream.rangeClosed(1, LEVELS)
                .mapToObj(level -> level(points, BigDecimal.valueOf(level), says))
                .toList();
    }

    /** Every point in one line, e.g. {@code 1: 50 · 3: 75 · 5: 100}. */
    public static String inOneLine(Indicator indicator, Says says) {
        List<Point> points = points(indicator);
        return points.isEmpty() ? Says.NOTHING : across(points, says);
    }

    public static String across(List<Point> points, Says says) {
        return points.stream()
                .map(point -> says.number(point.score()) + ":\u00a0" + says.number(point.value()))
                .collect(joining(" · "));
    }

    private static List<Point> points(Indicator indicator) {
        Scale scale = indicator.effectiveScale();
        return scale == null ? List.of() : scale.ascending();
    }

    private static Cell level(List<Point> points, BigDecimal score, Says says) {
        return points.stream()
                .filter(point -> point.score().compareTo(score) == 0)
                .findFirst()
                .map(point ->
                        Cell.number(says.number(point.value()), point.value()).aligned(Align.CENTRE))
                .orElseGet(() -> Cell.of(Says.NOTHING).aligned(Align.CENTRE));
    }

    private static boolean isLevel(Point point) {
        BigDecimal score = point.score();
        return score.stripTrailingZeros().scale() <= 0
                && score.signum() > 0
                && score.compareTo(BigDecimal.valueOf(LEVELS)) <= 0;
    }
}
