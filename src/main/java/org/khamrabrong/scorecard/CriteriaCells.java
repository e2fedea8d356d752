package org.khamrabrong.scorecard;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.IntStream;
import org.khamrabrong.kit.Cells;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Criteria;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;

/**
 * The criteria of an indicator in a table's columns 1 to 5. Points of any other scale, 50/75/100 for instance, stand
 * across all of them, each after its score.
 */
public final class CriteriaCells {

    /** How many columns the criteria take. */
    public static final int LEVELS = Criteria.LEVELS;

    private CriteriaCells() {}

    /** @param looks classes that each cell has besides */
    public static List<NativeTableCell> of(Indicator indicator, String... looks) {
        Criteria criteria = Criteria.of(indicator);
        List<NativeTableCell> cells = criteria.areLevels()
                ? IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(level -> level(level, criteria))
                        .toList()
                : List.of(across(criteria.points()));
        cells.forEach(cell -> cell.addClassNames(looks));
        return cells;
    }

    static String[] levelLooks(int level) {
        return level == 1
                ? new String[] {"k-level", "k-level-first"}
                : level == LEVELS ? new String[] {"k-level", "k-level-last"} : new String[] {"k-level"};
    }

    private static NativeTableCell level(int level, Criteria criteria) {
        NativeTableCell cell =
                Cells.cell(Integer.toString(level), Words.formats().number(criteria.value(level)), levelLooks(level));
        cell.setClassName("k-level-target", criteria.isTarget(level));
        return cell;
    }

    private static NativeTableCell across(List<Point> points) {
        Formats formats = Words.formats();
        String text = Criteria.spelled(points, formats);
        return Cells.spanning(Cells.cell(I18NProvider.translate("language.table.criteria"), text, "k-levels"), LEVELS);
    }
}
