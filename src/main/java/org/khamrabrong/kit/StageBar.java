package org.khamrabrong.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The steps of the way and the present one; an index past the last says that all are done. */
public class StageBar extends OrderedList {

    public StageBar(List<String> stepKeys, int current) {
        this(stepKeys, current, List.of());
    }

    /** @param days what is said of each step's days; blank where nothing is, none at all where of no step */
    public StageBar(List<String> stepKeys, int current, List<String> days) {
        addClassName("k-stages");
        getElement().setAttribute("aria-label", getTranslation("kit.stages"));
        for (int i = 0; i < stepKeys.size(); i++) {
            ListItem step = step(stepKeys.get(i), i, current);
            if (i < days.size() && !days.get(i).isBlank()) {
                Span day = new Span(days.get(i));
                day.addClassName("k-stage-days");
                step.add(day);
            }
            add(step);
        }
    }

    private ListItem step(String key, int index, int current) {
        String state = index < current ? "done" : index == current ? "current" : "ahead";
        ListItem item = new ListItem(new Span(getTranslation(key)));
        item.addClassName("k-stage");
        item.getElement().setAttribute("data-state", state);
        if (index == current) {
            item.getElement().setAttribute("aria-current", "step");
        }
        Span spoken = new Span(getTranslation("kit.stage." + state));
        spoken.addClassName("k-hidden");
        item.add(spoken);
        return item;
    }
}
