package org.khamrabrong.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.khamrabrong.scoring.Below;
import org.khamrabrong.scoring.Interpolation;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/**
 * A usable scale as a line in its frame, or in one that it shares with another. Exact enough for drawing, not for scoring.
 */
final class ScoreLine {

    /** A place in the frame, in shares of its width from the left and of its height from below. */
    record Spot(double across, double up) {}

    private final List<Point> points;
    private final boolean stairs;
    private final Below below;
    private final boolean moreIsBetter;
    private final BigDecimal lowest;
    private final ScoreFrame frame;

    /** @param marked the results that have to be in the frame besides the points */
    ScoreLine(Scale scale, Collection<BigDecimal> marked) {
        this(scale, ScoreFrame.of(scale, marked));
    }

    ScoreLine(Scale scale, ScoreFrame frame) {
        this.frame = frame;
        points = scale.ascending();
        stairs = scale.between() == Interpolation.STEP;
        below = below(scale);
        moreIsBetter = scale.moreIsBetter();
        lowest = lowest(scale);
    }

    /** The score of the worst result there is. */
    static BigDecimal lowest(Scale scale) {
        BigDecimal first = scale.ascending().get(0).score();
        return below(scale) == Below.LOWEST ? first : first.min(BigDecimal.ZERO);
    }

    private static Below below(Scale scale) {
        return scale.below() == Below.PRO_RATA && !scale.takesProRata() ? Below.LOWEST : scale.below();
    }

    List<Point> points() {
        return points;
    }

    /** The scores worth a line of the grid, from below. */
    List<BigDecimal> scores() {
        return Stream.concat(Stream.of(lowest), points.stream().map(Point::score))
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
    }

    /** Where the line bends, from the worse edge of the frame to the better one. */
    List<Spot> corners() {
        List<Spot> corners = new ArrayList<>();
        BigDecimal worst = moreIsBetter ? frame.least() : frame.greatest();
        BigDecimal best = moreIsBetter ? frame.greatest() : frame.least();
        add(corners, new Spot(across(worst), up(worst)));
        if (below == Below.PRO_RATA && worst.signum() < 0) {
            add(corners, at(BigDecimal.ZERO));
        }
        double before = below == Below.ZERO
                ? height(BigDecimal.ZERO)
                : height(points.get(0).score());
        for (Point point : points) {
            double across = across(point.value());
            if (point == points.get(0) || stairs) {
                add(corners, new Spot(across, before));
            }
            before = height(point.score());
            add(corners, new Spot(across, before));
        }
        add(corners, new Spot(across(best), before));
        return corners;
    }

    /** Where a result lies on the line; of equal levels on the highest. */
    Spot at(BigDecimal result) {
        return new Spot(across(result), up(result));
    }

    /** Where a result lies with what it has earned, which a penalty may have taken below the line. */
    Spot at(BigDecimal result, BigDecimal score) {
        return new Spot(across(result), Math.max(0, Math.min(1, height(score))));
    }

    double across(BigDecimal result) {
        return frame.across(result);
    }

    /** How high a score lies. */
    double height(BigDecimal score) {
        return frame.height(score);
    }

    private double up(BigDecimal result) {
        int reached = points.size() - 1;
        while (reached >= 0 && !isAsGoodAs(result, points.get(reached))) {
            reached--;
        }
        if (reached < 0) {
            return belowFirst(result);
        }
        Point lower = points.get(reached);
        if (stairs || lower == last()) {
            return height(lower.score());
        }
        Point upper = points.get(reached + 1);
        double start = height(lower.score());
        return start
                + (height(upper.score()) - start)
                        * ScoreFrame.share(
                                result.subtract(lower.value()), upper.value().subtract(lower.value()));
    }

    private double belowFirst(BigDecimal result) {
        Point first = points.get(0);
        double zero = height(BigDecimal.ZERO);
        return switch (below) {
            case LOWEST -> height(first.score());
            case ZERO -> zero;
            case PRO_RATA ->
                zero + (height(first.score()) - zero) * Math.max(0, ScoreFrame.share(result, first.value()));
        };
    }

    private boolean isAsGoodAs(BigDecimal result, Point point) {
        int compared = result.compareTo(point.value());
        return moreIsBetter ? compared >= 0 : compared <= 0;
    }

    private Point last() {
        return points.get(points.size() - 1);
    }

    private static void add(List<Spot> corners, Spot next) {
        if (corners.isEmpty() || !corners.get(corners.size() - 1).equals(next)) {
            corners.add(next);
        }
    }
}
