package org.khamrabrong.scoring;

import java.util.ArrayList;
import java.util.List;

/** From a number to a score: points in the order of their scores, and the two rules for what lies between and below. */
public record Scale(List<Point> points, Interpolation between, Below below) {

    public Scale {
        points = points == null ? List.of() : List.copyOf(points);
        between = between == null ? Interpolation.LINEAR : between;
        below = below == null ? Below.LOWEST : below;
    }

    public static Scale of(List<Point> points) {
        return new Scale(points, Interpolation.LINEAR, Below.LOWEST);
    }

    /** The classic scale: scores 1, 2, 3 … at these values. */
    public static Scale levels(String... values) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(Point.of(Integer.toString(i + 1), values[i]));
        }
        return of(points);
    }

    /** A number from 1 to 5 that is its own score: milestones and rubrics without a scale. */
    static Scale oneToFive() {
        return levels("1", "2", "3", "4", "5");
    }

    public List<Point> ascending() {
        return Point.ascending(points);
    }

    public boolean hasTooFewPoints() {
        return points.size() < 2;
    }

    public boolean moreIsBetter() {
        List<Point> ordered = ascending();
        return ordered.get(ordered.size() - 1).value().compareTo(ordered.get(0).value()) > 0;
    }

    /** Whether a number short of the first point can earn its share of that point: only where more is better. */
    public boolean takesProRata() {
        return isUsable() && moreIsBetter() && ascending().get(0).value().signum() > 0;
    }

    /** Whether the values rise throughout or fall throughout, equal neighbours allowed but not all equal. */
    boolean isMonotonic() {
        return Levels.direction(ascending()) != 0;
    }

    /** Whether a number can be scored on it at all. */
    public boolean isUsable() {
        return !hasTooFewPoints() && isMonotonic();
    }
}
