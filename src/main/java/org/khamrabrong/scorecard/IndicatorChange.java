package org.khamrabrong.scorecard;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Comparison;
import org.khamrabrong.scoring.FieldDifference;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/** What became of one indicator: field by field, its criteria level by level, and both of its scales in one drawing. */
public final class IndicatorChange extends Div {

    private static final Set<String> OF_THE_SCALE = Set.of("scale", "between", "below");

    private final transient IndicatorDifference difference;
    private final String before;
    private final String after;

    /** @param before what the earlier state is called, as {@code after} is the later one */
    public IndicatorChange(IndicatorDifference difference, String before, String after) {
        this.difference = difference;
        this.before = before;
        this.after = after;
        addClassName("k-stack");
        Comparison comparison = new Comparison(getTranslation("scorecard.differences.field"), before, after);
        difference.fields().forEach(field -> line(comparison, field));
        add(comparison);
        if (difference.fields().stream().map(FieldDifference::field).anyMatch(OF_THE_SCALE::contains)) {
            draw();
        }
    }

    private void line(Comparison comparison, FieldDifference field) {
        String name = getTranslation("language.field." + field.field());
        switch (field.field()) {
            case "scale" ->
                comparison.across(name, new LevelChanges(points(difference.before()), points(difference.after())));
            case "sheetScale" ->
                comparison.across(name, new LevelChanges(sheet(difference.before()), sheet(difference.after())));
            default ->
                comparison.line(
                        name,
                        FieldWords.of(field.field(), field.before()),
                        FieldWords.of(field.field(), field.after()));
        }
    }

    private void draw() {
        List<Scale> usable = Stream.of(difference.before(), difference.after())
                .flatMap(indicator -> Stream.ofNullable(indicator == null ? null : indicator.effectiveScale()))
                .filter(Scale::isUsable)
                .toList();
        if (usable.size() == 2) {
            String title = difference.title().isEmpty() ? difference.number() : difference.title();
            add(new ScalesPicture(title, usable.get(0), before, usable.get(1), after));
        }
    }

    private static List<Point> points(@Nullable Indicator indicator) {
        Scale scale = indicator == null ? null : indicator.scale();
        return scale == null ? List.of() : scale.points();
    }

    private static List<Point> sheet(@Nullable Indicator indicator) {
        return indicator == null || indicator.sheet() == null
                ? List.of()
                : indicator.sheet().points();
    }
}
