package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/** The line of the paper form that fills the five levels by itself. */
final class IntervalFields extends Div {

    private static final String MORE = "more";
    private static final String LESS = "less";

    private final ThaiDecimalField value;
    private final Select<String> level;
    private final ThaiDecimalField step;
    private final Select<String> scores;
    private final Select<String> direction;

    /** @param fill gets the levels whenever the person has said enough for them */
    IntervalFields(TypedFields typed, Consumer<List<Point>> fill) {
        addClassNames("k-interval");
        Span words = new Span(say("scorecard.form.interval"));
        words.addClassName("k-strong");
        value = typed.add("interval.value", new ThaiDecimalField(say("scorecard.form.interval.value")));
        level = typed.add("interval.level", select("level", List.of("1", "2", "3", "4", "5")));
        step = typed.add(
                "interval.step",
                new ThaiDecimalField(say("scorecard.form.interval.step")).between(BigDecimal.ZERO, null));
        scores = typed.add("interval.scores", select("scores", List.of("1", "2")));
        direction = typed.add("interval.direction", select("direction", List.of(MORE, LESS)));
        direction.setValue(MORE);
        show(List.of(), null);
        List.<HasValue<?, String>>of(value, level, step, scores, direction)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        interval().map(Interval::points).ifPresent(fill);
                    }
                }));
        add(words, value, level, step, scores, direction);
    }

    /** Says the levels in the words of the paper where they are evenly apart. */
    void show(List<Point> points, @Nullable BigDecimal target) {
        Optional<Interval> interval = Interval.of(points, target);
        value.show(interval.map(Interval::value).orElse(target));
        level.setValue(Integer.toString(interval.map(Interval::level).orElse(Interval.MIDDLE)));
        step.show(interval.map(Interval::step).orElse(null));
        scores.setValue(Integer.toString(interval.map(Interval::scores).orElse(1)));
        way(points).ifPresent(moreIsBetter -> direction.setValue(moreIsBetter ? MORE : LESS));
    }

    /** Takes the target for the value, until the person has said another one. */
    void aimAt(BigDecimal target) {
        if (value.getValue().isBlank()) {
            value.show(target);
        }
    }

    /** Whether more is better, from any two levels on, evenly apart or not; nothing where they do not say. */
    private static Optional<Boolean> way(List<Point> points) {
        Scale scale = Scale.of(points);
        return scale.isUsable() ? Optional.of(scale.moreIsBetter()) : Optional.empty();
    }

    private Optional<Interval> interval() {
        Optional<BigDecimal> width = step.decimal().filter(number -> number.signum() > 0);
        return value.decimal()
                .flatMap(base -> width.map(way -> new Interval(
                        base,
                        Integer.parseInt(level.getValue()),
                        way,
                        Integer.parseInt(scores.getValue()),
                        MORE.equals(direction.getValue()))));
    }

    private static Select<String> select(String name, List<String> items) {
        Select<String> select = new Select<>();
        select.setLabel(say("scorecard.form.interval." + name));
        select.setItems(items);
        select.setItemLabelGenerator(item -> say("scorecard.form.interval." + name + ".item." + item));
        return select;
    }
}
