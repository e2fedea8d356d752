package org.khamrabrong.shell.guide;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;

/** From every screen to the page of the guide that helps with it, beside which the screen stays as it is. */
public class GuideLink extends Anchor implements AfterNavigationObserver {

    private final transient Guide guide;

    public GuideLink(Guide guide) {
        super(GuideView.ROUTE, VaadinIcon.QUESTION_CIRCLE_O.create());
        this.guide = guide;
        setTarget(AnchorTarget.BLANK);
        addClassName("k-bar-link");
        getElement().setAttribute("aria-label", getTranslation("shell.guide.open"));
        getElement().setAttribute("title", getTranslation("shell.guide.open"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        setHref(guide.pageOf(event.getLocation().getPath())
                .map(page -> GuideView.ROUTE + "/" + page)
                .orElse(GuideView.ROUTE));
    }
}
