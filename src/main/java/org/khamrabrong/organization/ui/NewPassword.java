package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.password.PasswordRule;

/** A new password, twice; beside it how long it is while it is typed. May be pasted, and shown. */
class NewPassword extends Div {

    private static final String COUNT = """
            const said = this.querySelector('[data-count]');
            let pause;
            this.addEventListener('input', event => {
              if (event.composedPath()[0] !== $0.inputElement) return;
              const length = [...$0.inputElement.value.normalize('NFKC')].length;
              clearTimeout(pause);
              pause = setTimeout(() => {
                said.textContent = length === 0 ? '' : (length < $1 ? $2 : $3).replace('#', length);
                said.toggleAttribute('data-enough', length >= $1);
              }, 250);
            });""";

    private final PasswordField password = new PasswordField(getTranslation("organization.password.new"));
    private final PasswordField repeated = new PasswordField(getTranslation("organization.password.repeated"));
    private final Span length = new Span();

    NewPassword() {
        addClassName("k-form");
        password.setHelperText(getTranslation("organization.password.help", PasswordRule.SHORTEST));
        for (PasswordField secret : List.of(password, repeated)) {
            secret.setAutocomplete(Autocomplete.NEW_PASSWORD);
            secret.setRequiredIndicatorVisible(true);
            secret.setManualValidation(true);
        }
        length.getElement().setAttribute("data-count", true);
        length.getElement().setAttribute("aria-live", "polite");
        length.addClassNames("k-quiet", "k-small", "k-wide");
        add(password, repeated, length);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs(
                        COUNT,
                        password.getElement(),
                        PasswordRule.SHORTEST,
                        getTranslation("organization.password.tooFew", "#", PasswordRule.SHORTEST),
                        getTranslation("organization.password.enough", "#"));
    }

    String value() {
        return password.getValue();
    }

    /** Whether it was typed the same twice and nothing is wrong with it; else the field says what. */
    boolean check(Optional<Refusal> weakness) {
        say(password, weakness.map(refusal -> getTranslation(refusal.key(), refusal.arguments())));
        boolean same = repeated.getValue().equals(password.getValue());
        say(repeated, same ? Optional.empty() : Optional.of(getTranslation("organization.password.differ")));
        if (weakness.isPresent()) {
            password.focus();
        } else if (!same) {
            repeated.focus();
        }
        return weakness.isEmpty() && same;
    }

    /** Nothing of it stays behind. */
    void forget() {
        password.clear();
        repeated.clear();
    }

    private static void say(PasswordField field, Optional<String> wrong) {
        field.setInvalid(wrong.isPresent());
        field.setErrorMessage(wrong.orElse(""));
    }
}
