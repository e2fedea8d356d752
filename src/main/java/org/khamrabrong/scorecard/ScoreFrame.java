package org.khamrabrong.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/**
 * Room for a scale: the results along it with the better always to the right, as the paper's columns 1 to 5 run, and the
 * scores upwards.
 *
 * @param least of the results at the edge, with a margin
 * @param lowest of the scores
 */
record ScoreFrame(BigDecimal least, BigDecimal greatest, BigDecimal lowest, BigDecimal highest, boolean moreIsBetter) {

    private static final BigDecimal MARGIN = new BigDecimal("0.1");

    /** @param marked the results that have to be in the frame besides the points */
    static ScoreFrame of(Scale scale, Collection<BigDecimal> marked) {
        List<Point> points = scale.ascending();
        List<BigDecimal> results = Stream.concat(points.stream().map(Point::value), marked.stream())
                .toList();
        BigDecimal least = Collections.min(results);
        BigDecimal greatest = Collections.max(results);
        BigDecimal margin = greatest.subtract(least).multiply(MARGIN);
        return new ScoreFrame(
                least.subtract(margin),
                greatest.add(margin),
                ScoreLine.lowest(scale),
                points.get(points.size() - 1).score(),
                scale.moreIsBetter());
    }

    /** One that has room for the other too, and runs as this one does. */
    ScoreFrame with(ScoreFrame other) {
        return new ScoreFrame(
                least.min(other.least),
                greatest.max(other.greatest),
                lowest.min(other.lowest),
                highest.max(other.highest),
                moreIsBetter);
    }

    /** Share of the width from the left. */
    double across(BigDecimal result) {
        double share = share(result.subtract(least), greatest.subtract(least));
        return moreIsBetter ? share : 1 - share;
    }

    /** Share of the height from below. */
    double height(BigDecimal score) {
        return share(score.subtract(lowest), highest.subtract(lowest));
    }

    static double share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? 0
                : part.divide(whole, MathContext.DECIMAL64).doubleValue();
    }
}
