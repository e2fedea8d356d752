package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.khamrabrong.kit.BarPart;
import org.khamrabrong.shell.guide.Guide;

/** The frame around every screen: places at the left, who one is at the top, the content between. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout {

    private final Main main = new Main();

    MainLayout(SignedInPerson whoIsHere, Guide guide, List<BarPart> parts) {
        main.setId(SkipLink.CONTENT);
        main.addClassName("k-main");
        main.getElement().setAttribute("tabindex", "-1");
        FocusKeeper.over(main.getElement());
        setPrimarySection(Section.NAVBAR);

        addToNavbar(new SkipLink(), new TopBar(whoIsHere, guide, parts));
        addToDrawer(new Places());
        setContent(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        afterNavigation();
    }
}
