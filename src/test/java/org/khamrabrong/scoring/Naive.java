package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The definition of a scale, written once more from its words and without looking at the module. */
final class Naive {

    private static final MathContext PRECISE = new MathContext(60);

    private Naive() {}

    static BigDecimal score(Scale scale, BigDecimal number) {
        List<Point> points = scale.points();
        Point first = points.get(0);
        boolean rising = points.get(points.size() - 1).value().compareTo(first.value()) > 0;
        BigDecimal found = null;
        for (int i = 0; i < points.size(); i++) {
            if (asGood(rising, number, points.get(i).value())) {
                found = points.get(i).score();
                if (i + 1 < points.size()
                        && scale.between() == Between.LINEAR
                        && !asGood(rising, number, points.get(i + 1).value())) {
                    BigDecimal width =
                            points.get(i + 1).value().subtract(points.get(i).value());
                    BigDecimal height =
                            points.get(i + 1).score().subtract(points.get(i).score());
                    found = found.add(number.subtract(points.get(i).value())
                            .multiply(height)
                            .divide(width, PRECISE));
                }
            }
        }
        if (found != null) {
            return found;
        }
        if (scale.below() == Below.ZERO) {
            return BigDecimal.ZERO;
        }
        if (scale.below() == Below.PRO_RATA && rising && first.value().signum() > 0) {
            return first.score().multiply(number).divide(first.value(), PRECISE).max(BigDecimal.ZERO);
        }
        return first.score();
    }

    private static boolean asGood(boolean rising, BigDecimal number, BigDecimal value) {
        return rising ? number.compareTo(value) >= 0 : number.compareTo(value) <= 0;
    }
}
