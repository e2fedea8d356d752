package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.OpenSteps.OpenStep;

/** What waits for the reader now, and who does it while he or she is away. */
final class OpenStepsPart extends Div {

    OpenStepsPart(List<OpenStep> steps) {
        addClassName("k-stack");
        if (steps.isEmpty()) {
            add(new Paragraph(getTranslation("organization.absence.touched.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        steps.forEach(step -> list.add(item(step)));
        add(new Paragraph(getTranslation("organization.absence.touched")), list);
    }

    private ListItem item(OpenStep step) {
        String what = getTranslation(
                "organization.absence.touched.step", getTranslation(step.title()), Words.name(step.unit()));
        return step.others().isEmpty()
                ? new ListItem(
                        new Text(what + " "),
                        new Badge(Tone.WARNING, getTranslation("organization.absence.touched.nobody")))
                : new ListItem(
                        getTranslation("organization.absence.touched.others", what, String.join(", ", step.others())));
    }
}
