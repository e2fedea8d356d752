package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Nothing here: says so, and what will come next and when. */
public class EmptyState extends Div {

    public EmptyState(String sentence, String next) {
        this(VaadinIcon.INBOX, sentence, next);
    }

    public EmptyState(VaadinIcon icon, String sentence, String next) {
        addClassName("k-empty");
        add(Tone.decorative(icon), new H2(sentence), new Paragraph(next));
    }

    public EmptyState action(Component action) {
        add(action);
        return this;
    }
}
