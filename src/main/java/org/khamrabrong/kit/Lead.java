package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;

/** Takes the reader to a part of the page: into the middle of the window, with the focus on it. */
public final class Lead {

    /** A sheet that opens takes the focus for itself first. */
    static final String THERE =
            "setTimeout(() => {" + " this.scrollIntoView({block: 'center'}); this.focus({focusVisible: true}); }, 200)";

    private Lead() {}

    public static void to(Component place) {
        place.getElement().executeJs(THERE);
    }
}
