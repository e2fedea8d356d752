package org.khamrabrong.negotiation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.scoring.Point;

/** A scale's points in one column: {@code 1=65 2=70}. */
final class PointsText {

    private PointsText() {}

    static String write(List<Point> points) {
        return points.stream()
                .map(point ->
                        point.score().toPlainString() + "=" + point.value().toPlainString())
                .collect(Collectors.joining(" "));
    }

    static List<Point> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(PointsText::point).toList();
    }

    private static Point point(String text) {
        String[] parts = text.split("=");
        return new Point(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }
}
