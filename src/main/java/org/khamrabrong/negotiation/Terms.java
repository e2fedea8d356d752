package org.khamrabrong.negotiation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.negotiation.NegotiationFact.ToldTerms;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Sheet;

/**
 * What is negotiated on one indicator.
 *
 * @param target null where the indicator has none
 * @param points empty where the measure scores itself
 */
public record Terms(BigDecimal weight, @Nullable BigDecimal target, List<Point> points) {

    public Terms {
        points = points == null ? List.of() : List.copyOf(points);
    }

    static Terms of(Indicator indicator) {
        return new Terms(
                indicator.weight(),
                indicator.target(),
                indicator.scale() == null ? List.of() : indicator.scale().points());
    }

    /** The indicator under these terms; its sheet, where it is a second document, says the same. */
    public Indicator appliedTo(Indicator indicator) {
        Scale scale = indicator.scale();
        Sheet sheet = indicator.sheet();
        return indicator
                .but()
                .weight(weight)
                .target(target)
                .scale(scale == null ? null : new Scale(points, scale.between(), scale.below()))
                .sheet(sheet == null ? null : appliedTo(sheet))
                .build();
    }

    private Sheet appliedTo(Sheet sheet) {
        return new Sheet(sheet.weight() == null ? null : weight, sheet.points().isEmpty() ? List.of() : points);
    }

    public boolean sameAs(Terms other) {
        return same(weight, other.weight) && same(target, other.target) && samePoints(other);
    }

    boolean sameWeight(Terms other) {
        return same(weight, other.weight);
    }

    boolean samePoints(Terms other) {
        return sameLevels(points, other.points)
                && Stream.iterate(0, i -> i < points.size(), i -> i + 1)
                        .allMatch(i ->
                                same(points.get(i).value(), other.points.get(i).value()));
    }

    /** Whether both scales have the same scores, at whatever values. */
    static boolean sameLevels(List<Point> one, List<Point> other) {
        return one.size() == other.size()
                && Stream.iterate(0, i -> i < one.size(), i -> i + 1)
                        .allMatch(i -> same(one.get(i).score(), other.get(i).score()));
    }

    /** As the record keeps them. */
    ToldTerms told() {
        return new ToldTerms(weight, target, points.stream().map(Point::value).toList());
    }

    String values() {
        return points.isEmpty()
                ? "–"
                : points.stream().map(point -> plain(point.value())).collect(Collectors.joining(", "));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "–" : number.toPlainString();
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
