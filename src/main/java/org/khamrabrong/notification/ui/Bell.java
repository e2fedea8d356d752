package org.khamrabrong.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.notification.NoticeBells;

/** How many notices wait to be read, as long as the page is open; leads to them. */
class Bell extends Anchor {

    private static final int MOST_SHOWN = 99;
    private static final int NOT_ASKED = -1;

    private final transient NoticeBells bells;
    private final Span count = new Span();
    private transient Runnable end = () -> {};
    private int shown = NOT_ASKED;

    Bell(NoticeBells bells) {
        super("notices");
        this.bells = bells;
        addClassNames("k-bar-link", "k-bell");
        count.addClassName("k-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(Tone.decorative(VaadinIcon.BELL_O), count);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        end = bells.ring(unread -> tell(ui, unread));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        end.run();
    }

    /** From any thread; a page that is closed meanwhile hears nothing. */
    private void tell(UI ui, int unread) {
        if (ui.getSession() != null && ui.getSession().hasLock()) {
            show(unread);
        } else {
            ui.accessLater(() -> show(unread), () -> {}).run();
        }
    }

    private void show(int unread) {
        if (unread == shown) {
            return;
        }
        shown = unread;
        String number = unread > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(unread);
        count.setText(number);
        count.setVisible(unread > 0);
        String words = unread == 0
                ? getTranslation("notification.bell.none")
                : getTranslation("notification.bell.some", number);
        setTitle(words);
        getElement().setAttribute("aria-label", words);
    }
}
