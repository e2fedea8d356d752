package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khamrabrong.kit.Marker;

/** The texts in which a blank is left: each is marked, and says so in an icon and a word. */
final class BlankMarks {

    /** The texts of the sheet; what figures are made of has no blanks. */
    private static final Set<String> TEXTS = Set.of(
            "name",
            "unit",
            "perspective",
            "objective",
            "explanation",
            "formulaNumerator",
            "formulaDenominator",
            "steps",
            "conditions",
            "dataSource",
            "governor",
            "collector",
            "reporting",
            "remarks");

    private static final String STEPS = "steps";
    private static final String PLAN = "monthPlan";
    private static final String PLAN_TEXT = "plan\\.\\d+\\.text";
    private static final String MARK = "k-blank";

    private final BlankWords words;
    private final Map<String, TextFieldBase<?, ?>> texts = new LinkedHashMap<>();
    private final List<TextFieldBase<?, ?>> rows = new ArrayList<>();

    BlankMarks(BlankWords words) {
        this.words = words;
    }

    void follow(String name, TextFieldBase<?, ?> field) {
        if (TEXTS.contains(name)) {
            texts.put(name, field);
        } else if (name.matches(PLAN_TEXT)) {
            rows.add(field);
        }
    }

    /** The first place of each field that has one, by the field's name; where the plan is the steps, as the steps. */
    Map<String, Component> mark() {
        Map<String, Component> open = new LinkedHashMap<>();
        texts.forEach((name, field) -> mark(name, field, open));
        boolean plansOnly = !texts.containsKey(STEPS) || texts.get(STEPS).isVisible();
        rows.forEach(field -> mark(plansOnly ? PLAN : STEPS, field, open));
        return open;
    }

    private void mark(String name, TextFieldBase<?, ?> field, Map<String, Component> open) {
        boolean blank = String.valueOf(field.getValue()).contains(words.blank());
        if (blank != field.hasClassName(MARK)) {
            field.setClassName(MARK, blank);
            field.setHelperComponent(blank ? Marker.of(words.tone(), say(words.mark())) : null);
        }
        if (blank && field.isVisible()) {
            open.putIfAbsent(name, field);
        }
    }
}
