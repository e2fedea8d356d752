package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The mark and the name; leads home. */
class Brand extends Anchor {

    Brand(String home) {
        super(home);
        addClassName("k-brand");
        Image mark = new Image("favicon.svg", "");
        Span name = new Span(getTranslation("shell.name"));
        name.addClassName("k-brand-name");
        add(mark, name);
        getElement().setAttribute("aria-label", getTranslation("shell.home"));
    }
}
