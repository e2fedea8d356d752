package org.khamrabrong.worklist.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.kit.Page;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.worklist.Beginning;

/** The steps of the beginning, also once they are gone from the home. */
@Route("beginning")
@Menu(title = "worklist.menu.beginning", icon = "vaadin:flag-o", order = 59)
@RolesAllowed({"ADMINISTRATOR", "STRATEGY"})
class BeginningView extends Page implements BeforeEnterObserver {

    private final transient Beginning beginning;
    private final transient Actors actors;

    BeginningView(Beginning beginning, Actors actors) {
        this.beginning = beginning;
        this.actors = actors;
        title(getTranslation("worklist.menu.beginning"));
        help(getTranslation("worklist.beginning.page"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new BeginningCard(beginning.state(), actors.current()::is));
    }
}
