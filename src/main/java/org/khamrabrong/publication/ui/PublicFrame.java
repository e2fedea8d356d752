package org.khamrabrong.publication.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.khamrabrong.shell.language.Choices;
import org.khamrabrong.shell.language.Languages;

/** Around every public page: the name of the service, the other language, the way to the login. */
@AnonymousAllowed
class PublicFrame extends Div implements RouterLayout {

    private final Main main = new Main();

    PublicFrame() {
        main.addClassName("k-public");
        add(band(), main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        main.add(new Footer(new Span(getTranslation("publication.footer"))));
    }

    private Header band() {
        Span name = new Span(getTranslation("publication.name"));
        name.addClassName("k-brand-name");
        Anchor brand = new Anchor(PublicAddress.LIST);
        brand.add(new Image("favicon.svg", ""), name);
        brand.addClassName("k-brand");
        brand.getElement().setAttribute("aria-label", getTranslation("publication.home"));
        Anchor signIn = new Anchor("login", getTranslation("publication.signIn"));
        signIn.addClassName("k-bar-link");
        signIn.setRouterIgnore(true);
        Div switches = new Div(otherLanguage(), signIn);
        switches.addClassName("k-bar-switches");
        Header band = new Header(brand, switches);
        band.addClassNames("k-entry-band", "k-bar");
        return band;
    }

    private Button otherLanguage() {
        Locale other = Languages.other(getLocale());
        Button button = new Button(getTranslation("publication.language." + other.getLanguage()), click -> {
            Choices.remember(other);
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        button.setAriaLabel(getTranslation("publication.language.switch"));
        button.getElement().setAttribute("lang", other.getLanguage());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
