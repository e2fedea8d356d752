package org.khamrabrong.kit;

import com.vaadin.flow.component.textfield.TextArea;

/** Why: a text that must be there before something is returned, refused or lowered. */
public class ReasonField extends TextArea {

    private static final int LONGEST = 2_000;

    public ReasonField() {
        this("kit.reason");
    }

    public ReasonField(String labelKey) {
        setLabel(getTranslation(labelKey));
        setHelperText(getTranslation("kit.reason.help"));
        setRequiredIndicatorVisible(true);
        setMaxLength(LONGEST);
        setWidthFull();
        setManualValidation(true);
        Typing.follow(this);
        addValueChangeListener(change -> {
            if (isInvalid()) {
                check();
            }
        });
    }

    public String reason() {
        return getValue().strip();
    }

    /** Whether a reason was given; otherwise says so beside the field and takes the focus there. */
    public boolean check() {
        boolean missing = reason().isEmpty();
        setErrorMessage(missing ? getTranslation("kit.reason.missing") : null);
        setInvalid(missing);
        if (missing) {
            focus();
        }
        return !missing;
    }
}
