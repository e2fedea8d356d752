package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** A person's password, asked for once more; never kept, and emptied with every attempt. */
class SigningPassword extends PasswordField {

    private final String purpose;

    /** @param purpose prefix of the keys that say what it is asked for */
    SigningPassword(String purpose) {
        this.purpose = purpose;
        setLabel(getTranslation("signing.password"));
        setHelperText(getTranslation(purpose + ".help"));
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        addClassName("k-wide");
    }

    void signsOnEnter(Button sign) {
        sign.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
    }

    /** Whether one was typed; otherwise says so beside the field. */
    boolean given() {
        if (isEmpty()) {
            wrong(getTranslation(purpose + ".missing"));
            return false;
        }
        return true;
    }

    String take() {
        String typed = getValue();
        clear();
        setInvalid(false);
        return typed;
    }

    void wrong(String why) {
        setErrorMessage(why);
        setInvalid(true);
        focus();
    }
}
