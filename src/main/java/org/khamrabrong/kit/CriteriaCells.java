package org.khamrabrong.kit;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/**
 * The criteria of an indicator in a table's columns 1 to 5. Points of any other scale, 50/75/100 for instance, stand
 * across all of them, each after its score.
 */
public final class CriteriaCells {

    /** How many columns the criteria take. */
    public static final int LEVELS = 5;

    private CriteriaCells() {}

    /** @param looks classes that each cell has besides */
    public static List<NativeTableCell> of(Indicator indicator, String... looks) {
        Scale scale = indicator.effectiveScale();
        List<Point> points = scale == null ? List.of() : scale.ascending();
        List<NativeTableCell> cells = points.stream().allMatch(CriteriaCells::isLevel)
                ? IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(level -> level(level, points, indicator.target()))
                        .toList()
                : List.of(across(points));
        cells.forEach(cell -> cell.addClassNames(looks));
        return cells;
    }

    static String[] levelLooks(int level) {
        return level == 1
                ? new String[] {"k-level", "k-level-first"}
                : level == LEVELS ? new String[] {"k-level", "k-level-last"} : new String[] {"k-level"};
    }

    private static NativeTableCell level(int level, List<Point> points, BigDecimal target) {
        BigDecimal score = BigDecimal.valueOf(level);
        BigDecimal value = points.stream()
                .filter(point -> point.score().compareTo(score) == 0)
                .map(Point::value)
                .findFirst()
                .orElse(null);
        NativeTableCell cell =
                Cells.cell(Integer.toString(level), Formats.current().number(value), levelLooks(level));
        if (value != null && target != null && value.compareTo(target) == 0) {
            cell.addClassName("k-level-target");
        }
        return cell;
    }

    private static NativeTableCell across(List<Point> points) {
        Formats formats = Formats.current();
        String text = points.stream()
                .map(point -> formats.number(point.score()) + ": " + formats.number(point.value()))
                .collect(Collectors.joining(" · "));
        return Cells.spanning(Cells.cell(I18NProvider.translate("kit.table.criteria"), text, "k-levels"), LEVELS);
    }

    private static boolean isLevel(Point point) {
        BigDecimal score = point.score();
        return score.stripTrailingZeros().scale() <= 0
                && score.signum() > 0
                && score.compareTo(BigDecimal.valueOf(LEVELS)) <= 0;
    }
}
