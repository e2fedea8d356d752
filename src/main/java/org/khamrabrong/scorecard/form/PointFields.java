package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.scoring.Point;

/** One field for every level of a scale; a level left empty is not defined. */
final class PointFields extends Div {

    private final Map<BigDecimal, ThaiDecimalField> byScore = new LinkedHashMap<>();

    PointFields(String prefix, String heading, TypedFields typed, List<BigDecimal> scores) {
        addClassName("k-stack");
        Div row = new Div();
        row.addClassNames("k-field-row", "k-points");
        for (BigDecimal score : scores) {
            String name = score.toPlainString();
            ThaiDecimalField field = typed.add(prefix + "." + name, new ThaiDecimalField(label(score)));
            field.setAriaLabel(ariaLabel(heading, score));
            byScore.put(score, field);
            row.add(field);
        }
        add(new H4(heading), row);
    }

    private static String label(BigDecimal score) {
        return isTarget(score) ? say("scorecard.form.target." + score.toPlainString()) : score.toPlainString();
    }

    private static String ariaLabel(String heading, BigDecimal score) {
        return say(isTarget(score) ? "scorecard.form.target" : "scorecard.form.level", heading, label(score));
    }

    private static boolean isTarget(BigDecimal score) {
        return ScaleKind.THREE_TARGETS.scores().contains(score);
    }

    void offer(List<BigDecimal> scores) {
        byScore.forEach((score, field) -> field.setVisible(scores.contains(score)));
    }

    void show(List<Point> points) {
        byScore.forEach((score, field) -> field.show(points.stream()
                .filter(point -> point.score().compareTo(score) == 0)
                .map(Point::value)
                .findFirst()
                .orElse(null)));
    }

    void copyFrom(PointFields other) {
        byScore.forEach((score, field) -> other.at(score).ifPresent(copied -> field.setValue(copied.getValue())));
    }

    boolean check() {
        boolean sound = true;
        for (ThaiDecimalField field : byScore.values()) {
            sound &= !field.isVisible() || field.check();
        }
        return sound;
    }

    List<Point> points() {
        return byScore.entrySet().stream()
                .filter(entry -> entry.getValue().isVisible())
                .flatMap(entry -> entry.getValue().decimal().stream().map(value -> new Point(entry.getKey(), value)))
                .toList();
    }

    Set<BigDecimal> scores() {
        return byScore.keySet();
    }

    /** Whether the same levels are defined by the same values, however they are spelled. */
    boolean sameAs(PointFields other) {
        return byScore.entrySet().stream()
                .filter(entry -> entry.getValue().isVisible())
                .allMatch(entry -> same(
                        entry.getValue().decimal(), other.at(entry.getKey()).flatMap(ThaiDecimalField::decimal)));
    }

    private Optional<ThaiDecimalField> at(BigDecimal score) {
        return Optional.ofNullable(byScore.get(score));
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.get()) == 0);
    }

    void onChange(Runnable listener) {
        byScore.values().forEach(field -> field.addValueChangeListener(change -> listener.run()));
    }

    /** Runs when the person has typed another value for a level. */
    void onTyped(Runnable listener) {
        byScore.values()
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        listener.run();
                    }
                }));
    }
}
