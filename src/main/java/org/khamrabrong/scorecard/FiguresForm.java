package org.khamrabrong.scorecard;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Figure;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Result;

/** The figures that an indicator's measure asks for, typed as the measure needs them; unreadable ones are kept. */
public class FiguresForm extends Div {

    private final Map<String, FigureInput> inputs = new LinkedHashMap<>();
    private final Div fields = new Div();
    private final Checkbox notApplicable = new Checkbox();
    private Runnable changed = () -> {};
    private int missedReports;

    public FiguresForm(Indicator indicator) {
        addClassName("k-stack");
        fields.addClassName("k-form");
        for (Figure figure : indicator.measure().figures()) {
            FigureInput input = FigureInputs.of(indicator, figure);
            input.onChange(this::onTyped);
            inputs.put(figure.name(), input);
            fields.add(input.component());
        }
        notApplicable.setLabel(getTranslation("scorecard.figures.notApplicable"));
        notApplicable.addValueChangeListener(change -> {
            fields.setVisible(!change.getValue());
            onTyped();
        });
        add(fields, notApplicable);
    }

    public void onChange(Runnable work) {
        changed = work;
    }

    /** Shows a result without telling that anything changed; null empties the form. */
    public void show(@Nullable Result result) {
        Runnable listening = changed;
        changed = () -> {};
        Map<String, Object> figures = result == null ? Map.of() : result.figures();
        inputs.forEach((name, input) -> {
            input.show(figures.get(name));
            input.blame(null);
        });
        missedReports = result == null ? 0 : result.missedReports();
        notApplicable.setValue(result != null && Result.NOT_APPLICABLE.equals(result.status()));
        fields.setVisible(!notApplicable.getValue());
        changed = listening;
    }

    /** What was typed, usable or not. */
    public Result result() {
        if (notApplicable.getValue()) {
            return Result.notApplicable();
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        inputs.forEach((name, input) -> {
            if (input.typed() != null) {
                figures.put(name, input.typed());
            }
        });
        return Result.of(figures).withMissedReports(missedReports);
    }

    /** Whether nothing was typed or ticked at all. */
    public boolean blank() {
        return !notApplicable.getValue()
                && inputs.values().stream()
                        .map(FigureInput::typed)
                        .allMatch(typed -> typed == null || typed instanceof Collection<?> list && list.isEmpty());
    }

    /** Says beside the field why its figure cannot be used; null takes all such words away. */
    public void blame(@Nullable Finding finding) {
        inputs.values().forEach(input -> input.blame(null));
        Optional.ofNullable(finding)
                .flatMap(Finding::figureProblem)
                .ifPresent(problem -> inputs.getOrDefault(
                                problem.figure(), inputs.values().iterator().next())
                        .blame(getTranslation("scorecard.figures.unusable", problem.reason(), problem.shown())));
    }

    private void onTyped() {
        changed.run();
    }
}
