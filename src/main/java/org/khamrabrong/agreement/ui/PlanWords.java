package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.Plan;

/** A plan to be read, in the order of the paper: vision, missions, issues, goals, strategies. */
final class PlanWords extends Div {

    PlanWords(Plan plan) {
        addClassName("k-stack");
        part("vision", new Paragraph(plan.vision() == null ? Formats.NOTHING : plan.vision()));
        part("missions", list(plan.missions()));
        part("issues", list(plan.issues()));
        part("goals", list(plan.goals()));
        part("strategies", list(plan.strategies()));
    }

    private void part(String field, Component content) {
        add(new H3(getTranslation("language.field." + field)), content);
    }

    private static Component list(List<String> lines) {
        if (lines.isEmpty()) {
            return new Paragraph(Formats.NOTHING);
        }
        OrderedList list = new OrderedList();
        list.addClassName("k-plan");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
