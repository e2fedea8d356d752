package org.khamrabrong.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/** What differs between two states of an indicator, a fact for each field. */
final class IndicatorChanges {

    private record Field(String name, Function<Indicator, Object> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field("number", Indicator::number),
            new Field("name", Indicator::name),
            new Field("dimension", Indicator::dimension),
            new Field("weight", Indicator::weight),
            new Field("unit", Indicator::unit),
            new Field("measure", Indicator::measure),
            new Field("scale", indicator -> points(indicator.scale())),
            new Field("target", Indicator::target),
            new Field("past", Indicator::past),
            new Field("sheetWeight", indicator -> indicator.sheet() == null ? null : indicator.sheet().weight()),
            new Field(
                    "sheetScale",
                    indicator -> indicator.sheet() == null ? null : points(indicator.sheet().points())),
            new Field("details", Indicator::details));

    private IndicatorChanges() {}

    static List<IndicatorChanged> between(AgreementId agreement, String by, Indicator before, Indicator after) {
        return FIELDS.stream()
                .filter(field -> !Objects.equals(field.value().apply(before), field.value().apply(after)))
                .map(field -> new IndicatorChanged(
                        agreement,
                        by,
                        before.number() + "#" + field.name(),
                        text(field.value().apply(before)),
                        text(field.value().apply(after))))
                .toList();
    }

    private static String points(Scale scale) {
        return scale == null ? null : points(scale.points());
    }

    private static String points(List<Point> points) {
        return points == null
                ? null
                : points.stream()
                        .map(point -> point.score().toPlainString() + ": " + point.value().toPlainString())
                        .collect(Collectors.joining(", "));
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : Stream.ofNullable(value).map(Object::toString).findFirst().orElse("–");
    }
}
