package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.Formats;

/** Names and values under each other; a value that is not there shows as a dash. */
public class Particulars extends DescriptionList {

    private static final String FIELD = "data-field";

    private final transient Blanks blanks;

    public Particulars() {
        this(Blanks.NONE);
    }

    public Particulars(Blanks blanks) {
        this.blanks = blanks;
        addClassName("k-facts");
    }

    public Particulars line(String name, @Nullable String value) {
        String text = value == null || value.isBlank() ? Formats.NOTHING : value;
        if (blanks.standIn(text)) {
            return line(name, blanks.in(text));
        }
        Description description = new Description(text);
        description.addClassName("k-preserve");
        add(new Term(name), description);
        return this;
    }

    /** A field of an indicator by its name, to which a finding can lead. */
    public Particulars field(String field, @Nullable String value) {
        line(Words.say("language.field." + field), value);
        getChildren().reduce((former, latter) -> latter).ifPresent(place -> {
            place.getElement().setAttribute(FIELD, field);
            place.getElement().setAttribute("tabindex", "-1");
        });
        return this;
    }

    /** Where that field stands; empty where it does not. */
    public Optional<Component> place(String field) {
        return getChildren()
                .filter(part -> field.equals(part.getElement().getAttribute(FIELD)))
                .findFirst();
    }

    public Particulars line(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
