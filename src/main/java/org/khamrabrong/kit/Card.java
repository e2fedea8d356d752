package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A group of things that belong together, with or without a heading. */
public class Card extends Section {

    public Card(Component... components) {
        addClassName("k-card");
        add(components);
    }

    public Card(String heading, Component... components) {
        addClassName("k-card");
        add(new H2(heading));
        add(components);
    }
}
