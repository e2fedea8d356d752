package org.khamrabrong.shell.guide;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Page;

/** A page of the guide, for everyone: it also helps those who cannot sign in yet. */
@Route(GuideView.ROUTE)
@AnonymousAllowed
class GuideView extends Page implements HasUrlParameter<String> {

    static final String ROUTE = "guide";

    private final transient Guide guide;

    GuideView(Guide guide) {
        this.guide = guide;
        help(getTranslation("shell.guide.help"));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String page) {
        GuidePage read =
                guide.read(page == null ? Guide.BEGINNING : page, getLocale()).orElseThrow(NotFoundException::new);
        title(read.title());
        actions(new Anchor(ROUTE, getTranslation("shell.guide.contents")));
        removeAll();
        add(new Html("<div class=\"k-guide\">" + read.html() + "</div>"));
    }
}
