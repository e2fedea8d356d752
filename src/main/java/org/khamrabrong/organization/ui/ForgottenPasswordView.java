package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.ForgottenPassword;

/** Where whoever forgot the password asks for a link; the answer is the same whether there is such a person or not. */
@Route("forgotten-password")
@AnonymousAllowed
class ForgottenPasswordView extends Page implements BeforeEnterObserver {

    private static final int LONGEST_NAME = 80;

    private final transient ForgottenPassword forgotten;
    private final TextField username = new TextField(getTranslation("organization.setup.username"));
    private final Div said = new Div();

    ForgottenPasswordView(ForgottenPassword forgotten) {
        this.forgotten = forgotten;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("organization.forgotten.title"));
        removeAll();
        Anchor back = new Anchor("login", getTranslation("organization.invitation.toSignIn"));
        if (!forgotten.offered()) {
            add(new Message(Tone.INFO, getTranslation("organization.forgotten.askAdministrator")), back);
            return;
        }
        help(getTranslation("organization.forgotten.help"));
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setMaxLength(LONGEST_NAME);
        username.setManualValidation(true);
        username.setRequiredIndicatorVisible(true);
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("organization.forgotten.ask"), this::ask);
        add(said, new Card(username), back);
        footer(footer);
    }

    private void ask() {
        said.removeAll();
        boolean typed = !username.getValue().isBlank();
        username.setInvalid(!typed);
        username.setErrorMessage(typed ? "" : getTranslation("organization.setup.required"));
        if (!typed) {
            return;
        }
        try {
            forgotten.ask(username.getValue(), InvitationView.address());
            said.add(new Message(Tone.DONE, getTranslation("organization.forgotten.asked")));
        } catch (Refusal refusal) {
            said.add(new Message(Tone.ERROR, getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
