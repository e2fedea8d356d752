package org.khamrabrong;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The screens as one person sees them, until somebody else signs in or all is closed. */
public final class SignedIn {

    private SignedIn() {}

    public static void as(String username, ApplicationContext context) {
        close();
        SecurityContext security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                username,
                null,
                Actors.authorities(context.getBean(Organization.class).person(username).orElseThrow())));
        SecurityContextHolder.setContext(security);
        TestScreens.open(context);
    }

    public static void close() {
        TestScreens.close();
        SecurityContextHolder.clearContext();
    }

    /** The words of that key in the language of the screen. */
    public static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    /** Clicks the button that says so. */
    public static void press(String key, Object... arguments) {
        String words = say(key, arguments);
        _click(_get(Button.class, search -> search.withText(words)));
    }
}
