package org.khamrabrong.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;

/** Short sentences that come and go: done, or refused and why. */
public final class Notices {

    private static final int GLANCE = 5_000;
    private static final int READING = 15_000;

    private Notices() {}

    public static Notification success(String sentence) {
        return show(Tone.DONE, sentence, "status", GLANCE, NotificationVariant.LUMO_SUCCESS);
    }

    /** Done, and worth a look. */
    public static Notification warning(String sentence) {
        return show(Tone.WARNING, sentence, "status", READING, NotificationVariant.LUMO_WARNING);
    }

    public static Notification error(String sentence) {
        return show(Tone.ERROR, sentence, "alert", READING, NotificationVariant.LUMO_ERROR);
    }

    private static Notification show(Tone tone, String sentence, String role, int duration, NotificationVariant look) {
        Notification notification = new Notification();
        Button close = new Button(Tone.decorative(VaadinIcon.CLOSE_SMALL), event -> notification.close());
        close.setAriaLabel(I18NProvider.translate("kit.close"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        Div row = new Div(tone.icon(), new Span(sentence), close);
        row.addClassName("k-notice");
        row.getElement().setAttribute("role", role);
        notification.add(row);
        notification.addThemeVariants(look);
        notification.setDuration(duration);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        replaceFormer(notification);
        notification.open();
        return notification;
    }

    /** The last word counts; earlier ones would pile up over the form. */
    private static void replaceFormer(Notification notification) {
        UI ui = UI.getCurrent();
        Notification former = ComponentUtil.getData(ui, Notification.class);
        if (former != null) {
            former.close();
        }
        ComponentUtil.setData(ui, Notification.class, notification);
    }
}
