package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.WrittenText;

/** The fields of an indicator as plain text, in the order of its sheet. */
public final class IndicatorTexts {

    private static final Map<String, Function<Indicator, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("number", Indicator::number);
        FIELDS.put("name", Indicator::name);
        detail("perspective", Details::perspective);
        detail("objective", Details::objective);
        FIELDS.put("unit", Indicator::unit);
        FIELDS.put("weight", Indicator::weight);
        FIELDS.put("target", Indicator::target);
        FIELDS.put(
                "scale",
                indicator -> indicator.scale() == null
                        ? null
                        : points(indicator.scale().points()));
        scale("between", scale -> scale.between().word());
        scale("below", scale -> scale.below().word());
        FIELDS.put("measure", indicator -> indicator.measure().type());
        FIELDS.put("measureOptions", indicator -> OptionTexts.of(indicator.measure()));
        FIELDS.put(
                "past",
                indicator -> indicator.past().stream()
                        .map(past -> past.year() + ": " + past.value().toPlainString())
                        .collect(Collectors.joining(", ")));
        FIELDS.put(
                "sheetWeight",
                indicator ->
                        indicator.sheet() == null ? null : indicator.sheet().weight());
        FIELDS.put(
                "sheetScale",
                indicator -> indicator.sheet() == null
                        ? null
                        : points(indicator.sheet().points()));
        detail("explanation", Details::explanation);
        detail("formulaNumerator", Details::formulaNumerator);
        detail("formulaDenominator", Details::formulaDenominator);
        detail("steps", details -> String.join("\n", details.steps()));
        detail("conditions", Details::conditions);
        detail("dataSource", Details::dataSource);
        detail("governor", Details::governor);
        detail("collector", Details::collector);
        detail("reporting", Details::reporting);
        detail("remarks", Details::remarks);
        detail("monthPlan", IndicatorTexts::monthPlan);
    }

    private IndicatorTexts() {}

    /** Their names in the bundles. */
    public static List<String> fields() {
        List<String> fields = new ArrayList<>(FIELDS.keySet());
        fields.add("dimension");
        return fields;
    }

    /** What differs; the dimension is told by its name. */
    public static List<FieldDifference> between(
            Indicator before, UnaryOperator<String> namesBefore, Indicator after, UnaryOperator<String> namesAfter) {
        List<FieldDifference> differences = new ArrayList<>();
        FIELDS.forEach((field, value) -> add(differences, field, text(value.apply(before)), text(value.apply(after))));
        if (!Objects.equals(before.dimension(), after.dimension())) {
            add(differences, "dimension", dimension(before, namesBefore), dimension(after, namesAfter));
        }
        return differences;
    }

    /** Refuses texts that are too long or cannot be kept. */
    public static void check(Indicator indicator) {
        WrittenText.INDICATOR_NUMBER.checked(indicator.number());
        if (indicator.dimension() != null) {
            WrittenText.ITEM.checked(indicator.dimension());
        }
        FIELDS.values().forEach(value -> WrittenText.INDICATOR.checked(text(value.apply(indicator))));
    }

    private static void detail(String field, Function<Details, String> value) {
        FIELDS.put(field, indicator -> indicator.details() == null ? null : value.apply(indicator.details()));
    }

    private static String monthPlan(Details details) {
        return details.monthPlan().stream()
                .map(step -> step.step() + ". " + text(step.text()) + ": "
                        + step.months().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private static void scale(String field, Function<Scale, String> value) {
        FIELDS.put(field, indicator -> indicator.scale() == null ? null : value.apply(indicator.scale()));
    }

    private static void add(List<FieldDifference> differences, String field, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new FieldDifference(field, before, after));
        }
    }

    private static String dimension(Indicator indicator, UnaryOperator<String> names) {
        return indicator.dimension() == null ? "" : text(names.apply(indicator.dimension()));
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point ->
                        point.score().toPlainString() + ": " + point.value().toPlainString())
                .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value, "");
    }
}
