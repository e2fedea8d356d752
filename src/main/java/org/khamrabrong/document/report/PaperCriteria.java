package org.khamrabrong.document.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.Criteria;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;

/** The criteria of an indicator in columns 1 to 5; points of any other scale stand across all of them. */
public final class PaperCriteria {

    private PaperCriteria() {}

    public static List<Cell> heads() {
        return IntStream.rangeClosed(1, Criteria.LEVELS)
                .mapToObj(level -> Cell.head(Integer.toString(level)))
                .toList();
    }

    public static List<Cell> cells(Indicator indicator, Says says) {
        Criteria criteria = Criteria.of(indicator);
        if (!criteria.areLevels()) {
            return List.of(Cell.of(across(criteria.points(), says))
                    .aligned(Align.CENTRE)
                    .spanning(Criteria.LEVELS, 1));
        }
        return IntStream.rangeClosed(1, Criteria.LEVELS)
                .mapToObj(level -> level(criteria.value(level), says))
                .toList();
    }

    /** Every point in one line, e.g. {@code 1: 50 · 3: 75 · 5: 100}. */
    public static String inOneLine(Indicator indicator, Says says) {
        List<Point> points = Criteria.of(indicator).points();
        return points.isEmpty() ? Says.NOTHING : across(points, says);
    }

    /** No point is broken across lines. */
    public static String across(List<Point> points, Says says) {
        return Criteria.spelled(points, says.formats()).replace(": ", ":\u00a0");
    }

    private static Cell level(@Nullable BigDecimal value, Says says) {
        Cell cell = value == null ? Cell.of(Says.NOTHING) : Cell.number(says.number(value), value);
        return cell.aligned(Align.CENTRE);
    }
}
