package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/** What is folded away under a line; within a dialog the tab key comes only to what says that it takes the focus. */
public class Fold extends NativeDetails {

    public Fold(String line, Component content) {
        super(line, content);
        getSummary().getElement().setAttribute("tabindex", "0");
    }
}
