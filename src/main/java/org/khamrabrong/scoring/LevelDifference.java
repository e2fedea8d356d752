package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One level of a scale in two states.
 *
 * @param before the value that earned this score; null where it had none
 * @param after the value that earns it now; null where it has none
 */
public record LevelDifference(
        BigDecimal score,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {

    /** Every level of either scale by its score, changed or not. */
    public static List<LevelDifference> between(List<Point> before, List<Point> after) {
        List<Point> old = Point.ascending(before);
        List<Point> fresh = Point.ascending(after);
        List<LevelDifference> levels = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (j == fresh.size() || i < old.size() && compared(old.get(i), fresh.get(j)) < 0) {
                Point gone = old.get(i++);
                levels.add(new LevelDifference(gone.score(), gone.value(), null));
            } else if (i == old.size() || compared(old.get(i), fresh.get(j)) > 0) {
                Point come = fresh.get(j++);
                levels.add(new LevelDifference(come.score(), null, come.value()));
            } else {
                levels.add(new LevelDifference(
                        old.get(i).score(), old.get(i++).value(), fresh.get(j++).value()));
            }
        }
        return levels;
    }

    public boolean changed() {
        return before == null || after == null || !Decimals.same(before, after);
    }

    private static int compared(Point before, Point after) {
        return before.score().compareTo(after.score());
    }
}
