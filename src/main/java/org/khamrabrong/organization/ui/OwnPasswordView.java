package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.OwnPassword;

/** Where one changes the own password. */
@Route("password")
@PermitAll
class OwnPasswordView extends Page {

    private final transient OwnPassword own;
    private final PasswordField present = new PasswordField(getTranslation("organization.password.present"));
    private final NewPassword wanted = new NewPassword();
    private final Div refused = new Div();

    OwnPasswordView(OwnPassword own) {
        this.own = own;
        title(getTranslation("organization.password.title"));
        help(getTranslation("organization.password.changeHelp"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        present.setRequiredIndicatorVisible(true);
        present.setManualValidation(true);
        Div first = new Div(present);
        first.addClassName("k-form");
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("organization.password.change"), this::change);
        add(refused, new Card(first, wanted));
        footer(footer);
    }

    private void change() {
        refused.removeAll();
        boolean typed = !present.isEmpty();
        present.setInvalid(!typed);
        present.setErrorMessage(typed ? "" : getTranslation("organization.setup.required"));
        if (!wanted.check(own.weakness(wanted.value())) || !typed) {
            return;
        }
        try {
            own.change(present.getValue(), wanted.value());
        } catch (Refusal refusal) {
            refused.add(new Message(Tone.ERROR, getTranslation(refusal.key(), refusal.arguments())));
            return;
        }
        present.clear();
        wanted.forget();
        Notices.success(getTranslation("organization.password.changed"));
    }
}
