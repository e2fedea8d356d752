package org.khamrabrong.kit;

import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;

/** Why: a text that must be there before something is returned, refused or lowered. */
public class ReasonField extends TextArea {

    public ReasonField() {
        this("kit.reason");
    }

    public ReasonField(String labelKey) {
        setLabel(getTranslation(labelKey));
        setHelperText(getTranslation("kit.reason.help"));
        setRequiredIndicatorVisible(true);
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

    /** Whether a reason was given that can be kept; otherwise says so beside the field and takes the focus there. */
    public boolean check() {
        String problem = problem();
        setErrorMessage(problem);
        setInvalid(problem != null);
        if (problem != null) {
            focus();
        }
        return problem == null;
    }

    private @Nullable String problem() {
        try {
            WrittenText.REASON.needed(getValue(), "kit.reason.missing");
            return null;
        } catch (Refusal refused) {
            return getTranslation(refused.key(), refused.arguments());
        }
    }
}
