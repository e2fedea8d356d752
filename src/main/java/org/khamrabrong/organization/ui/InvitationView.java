package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Admission;
import org.khamrabrong.organization.Welcome;

/** Where a link leads: its holder sets a password, and signs in with it. Looking at the page does not use the link up. */
@Route("invitation/:" + InvitationView.TOKEN)
@AnonymousAllowed
class InvitationView extends Page implements BeforeEnterObserver {

    static final String TOKEN = "token";
    private static final String SET = "login?passwordSet";

    private final transient Admission admission;
    private final Div refused = new Div();
    private NewPassword password = new NewPassword();
    private String token = "";

    InvitationView(Admission admission) {
        this.admission = admission;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get(TOKEN).orElse("");
        removeAll();
        title(getTranslation("organization.invitation.title"));
        try {
            show(admission.look(token, address()));
        } catch (Refusal refusal) {
            add(sentence(refusal), new Anchor("login", getTranslation("organization.invitation.toSignIn")));
        }
    }

    private void show(Welcome welcome) {
        title(getTranslation("organization.invitation.title." + (welcome.first() ? "first" : "again")));
        help(getTranslation("organization.invitation.help", welcome.name(), Words.name(welcome.body())));
        password = new NewPassword();
        Div names = new Div(username(welcome));
        names.addClassName("k-form");
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("organization.invitation.set"), () -> set(welcome));
        refused.removeAll();
        add(refused, new Card(names, password));
        footer(footer);
    }

    /** To read, and for the browser's own store of passwords. */
    private TextField username(Welcome welcome) {
        TextField username = new TextField(getTranslation("organization.setup.username"));
        username.setValue(welcome.username());
        username.setReadOnly(true);
        username.setAutocomplete(Autocomplete.USERNAME);
        return username;
    }

    private void set(Welcome welcome) {
        refused.removeAll();
        if (!password.check(admission.weakness(welcome.username(), password.value()))) {
            return;
        }
        try {
            admission.accept(token, address(), password.value());
        } catch (Refusal refusal) {
            refused.add(sentence(refusal));
            return;
        }
        password.forget();
        UI.getCurrent().getPage().setLocation(SET);
    }

    private Component sentence(Refusal refusal) {
        return new Message(Tone.ERROR, getTranslation(refusal.key(), refusal.arguments()));
    }

    static String address() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "" : String.valueOf(request.getRemoteAddr());
    }
}
