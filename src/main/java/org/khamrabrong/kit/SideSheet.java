package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A sheet that slides over from the right and gives the focus back when it goes: not a new world. */
public class SideSheet extends PageDialog {

    private final Div column = new Div();

    public SideSheet(String title, Component... components) {
        addClassName("k-sheet");
        setHeaderTitle(title);
        Button close = new Button(Tone.decorative(VaadinIcon.CLOSE), event -> close());
        close.setAriaLabel(getTranslation("kit.close"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        getHeader().add(close);
        column.addClassName("k-page-content");
        content(components);
        add(column);
    }

    /** Puts these under what is there already. */
    public final void content(Component... components) {
        column.add(components);
    }
}
