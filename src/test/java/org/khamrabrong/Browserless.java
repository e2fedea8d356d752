package org.khamrabrong;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody sits before the screens: as whom, where, in which language, and what is to be read there. */
public final class Browserless implements AutoCloseable {

    private Browserless(ApplicationContext application) {
        TestScreens.open(application);
    }

    public static Browserless anonymously(ApplicationContext application) {
        SecurityContextHolder.clearContext();
        return new Browserless(application);
    }

    public static Browserless as(String username, ApplicationContext application) {
        Organization organization = application.getBean(Organization.class);
        Authentication signedIn = UsernamePasswordAuthenticationToken.authenticated(
                username, null, Actors.authorities(organization.person(username).orElseThrow()));
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        Browserless screen = new Browserless(application);
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(signedIn);
        request.setUserInRole((principal, role) -> signedIn.getAuthorities().stream()
                .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role)));
        return screen;
    }

    public Browserless open(String address) {
        UI ui = UI.getCurrent();
        // Not ui.navigate: what no route answers it leaves to the browser.
        OneRequest.during(() -> {
            ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.PAGE_LOAD);
            MockVaadin.clientRoundtrip();
        });
        return this;
    }

    public Browserless speak(Locale language) {
        UI.getCurrent().getSession().setLocale(language);
        UI.getCurrent().setLocale(language);
        return this;
    }

    /** Everything a reader would read, one line an element. */
    public String text() {
        StringBuilder text = new StringBuilder();
        UI ui = UI.getCurrent();
        collect(ui.getElement(), text);
        List<HasElement> shown = ui.getInternals().getActiveRouterTargetsChain();
        if (!shown.isEmpty()) {
            collect(shown.get(shown.size() - 1).getElement(), text);
        }
        return text.toString().replace('\u00a0', ' ');
    }

    @Override
    public void close() {
        TestScreens.close();
        SecurityContextHolder.clearContext();
    }

    private static void collect(Element element, StringBuilder text) {
        if (element.isTextNode()) {
            text.append(element.getText()).append('\n');
            return;
        }
        Stream.of("label", "title", "helperText", "errorMessage", "summaryText")
                .map(element::getProperty)
                .filter(value -> value != null && !value.isBlank())
                .forEach(value -> text.append(value).append('\n'));
        element.getChildren().forEach(child -> collect(child, text));
    }
}
