package org.khamrabrong.library.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Page;
import org.khamrabrong.library.IndicatorLibrary;
import org.khamrabrong.library.Template;

/** What a template said at one of its versions; to be read only. */
@Route("library/:code/version/:number")
@PermitAll
class TemplateVersionView extends Page implements BeforeEnterObserver {

    private final transient IndicatorLibrary library;

    TemplateVersionView(IndicatorLibrary library) {
        this.library = library;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        int number = event.getRouteParameters()
                .get("number")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> new Refusal("library.refusal.unknownTemplate"));
        Template then = library.version(code, number);
        title(then.indicator().title());
        help(say("library.version.help", code, number));
        Anchor now = new Anchor(LibraryView.LIST + "/" + code, say("library.version.now"));
        now.addClassName("k-link");
        removeAll();
        add(now, new TemplateReading(then));
    }
}
