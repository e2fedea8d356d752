package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.khamrabrong.shell.guide.Guide;

/** The frame of the set-up, which comes before anybody can sign in. */
@Layout("setup")
@AnonymousAllowed
class EntryLayout extends Div implements RouterLayout {

    private final Main main = new Main();

    EntryLayout(Guide guide) {
        addClassName("k-entry");
        add(new EntryBand(guide), main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }
}
