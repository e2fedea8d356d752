package org.khamrabrong.kit;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** What a badge, figure or message means; each meaning has an icon, so that colour never speaks alone. */
public enum Tone {
    NEUTRAL(VaadinIcon.CIRCLE_THIN),
    INFO(VaadinIcon.INFO_CIRCLE_O),
    DONE(VaadinIcon.CHECK_CIRCLE_O),
    WARNING(VaadinIcon.WARNING),
    ERROR(VaadinIcon.EXCLAMATION_CIRCLE_O),
    SEAL(VaadinIcon.DIPLOMA);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    public Icon icon() {
        return decorative(icon);
    }

    void paint(HasElement target) {
        target.getElement().setAttribute("data-tone", name().toLowerCase(Locale.ROOT));
    }

    public static Icon decorative(VaadinIcon kind) {
        Icon icon = kind.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
