package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.FirstAdministrator;
import org.khamrabrong.shell.BesideSignIn;
import org.khamrabrong.shell.guide.Guide;
import org.springframework.beans.factory.ObjectProvider;

/** The way in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FirstAdministrator first;
    private final Div said = new Div();
    private final LoginForm form = new LoginForm();

    LoginView(ObjectProvider<BesideSignIn> others, FirstAdministrator first, Guide guide) {
        this.first = first;
        addClassName("k-entry");
        said.addClassName("k-stack");
        H1 title = new H1(getTranslation("shell.login.title"));
        Paragraph help = new Paragraph(getTranslation("shell.login.help"));
        help.addClassName("k-help");
        Main body = new Main(new Card(title, help, said, form, forgotten()));
        body.addClassName("k-entry-body");
        add(new EntryBand(guide), body);
        List<Component> beside =
                others.orderedStream().map(other -> other.component(form)).toList();
        body.setClassName("k-alone", beside.isEmpty());
        body.add(beside);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        said.removeAll();
        if (first.awaited()) {
            said.add(new Message(Tone.INFO, getTranslation("shell.login.nobodyYet")));
            said.add(new Anchor("setup", getTranslation("shell.login.setUp")));
        }
        for (String outcome :
                List.of("error", "locked", "expired", "deactivated", "ended", "passwordSet", "signedOut")) {
            if (asked.getParameters().containsKey(outcome)) {
                said.add(new Message(tone(outcome), getTranslation("shell.login." + outcome)));
            }
        }
    }

    private Anchor forgotten() {
        return new Anchor("forgotten-password", getTranslation("shell.login.forgotten"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kit.pageTitle", getTranslation("shell.login.title"));
    }

    private static Tone tone(String outcome) {
        return switch (outcome) {
            case "signedOut", "passwordSet" -> Tone.DONE;
            case "expired", "ended" -> Tone.WARNING;
            default -> Tone.ERROR;
        };
    }
}
