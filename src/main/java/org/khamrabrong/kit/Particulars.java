package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Names and values under each other; a value that is not there shows as a dash. */
public class Particulars extends DescriptionList {

    public Particulars() {
        addClassName("k-facts");
    }

    public Particulars line(String name, String value) {
        Description description = new Description(value == null || value.isBlank() ? Formats.NOTHING : value);
        description.addClassName("k-preserve");
        add(new Term(name), description);
        return this;
    }

    public Particulars line(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
