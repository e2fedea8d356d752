package org.khamrabrong.worklist.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.kit.MenuPlaces;
import org.khamrabrong.kit.Page;

/** The settings that the person may change, each a place with what it is for. */
@Route(SettingsView.ADDRESS)
@Menu(title = "worklist.menu.settings", icon = "vaadin:cog-o", order = 9)
@RolesAllowed({"ADMINISTRATOR", "STRATEGY", "AUDITOR"})
class SettingsView extends Page implements BeforeEnterObserver {

    static final String ADDRESS = "settings";

    SettingsView() {
        title(getTranslation("worklist.settings.title"));
        help(getTranslation("worklist.settings.help"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new OtherPlaces(MenuPlaces.settings()));
    }
}
