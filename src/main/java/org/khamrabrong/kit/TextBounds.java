package org.khamrabrong.kit;

import com.vaadin.flow.component.textfield.TextFieldBase;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;

/**
 * Says beside a field, as it is written and before it is sent, what the services would refuse its text for. Nothing is
 * cut off: a field with a longest text of its own drops the end of what is pasted without a word.
 */
public final class TextBounds {

    private TextBounds() {}

    /** Checks now and after every change. */
    public static <F extends TextFieldBase<?, String>> F follow(F field, WrittenText kind) {
        field.setManualValidation(true);
        field.addValueChangeListener(change -> check(field, kind));
        check(field, kind);
        return field;
    }

    /** Whether the text can be kept; otherwise says why not beside the field. */
    public static boolean check(TextFieldBase<?, String> field, WrittenText kind) {
        String problem = problem(field.getValue(), kind);
        field.setErrorMessage(problem);
        field.setInvalid(problem != null);
        return problem == null;
    }

    /** The same, and where there is no text, with that sentence until there is one. */
    public static boolean checkNeeded(TextFieldBase<?, String> field, WrittenText kind, String missing) {
        if (!field.getValue().isBlank()) {
            return check(field, kind);
        }
        field.setErrorMessage(missing);
        field.setInvalid(true);
        field.addValueChangeListener(change -> {
            change.unregisterListener();
            checkNeeded(field, kind, missing);
        });
        return false;
    }

    /** The sentence; null where there is nothing against the text. */
    public static @Nullable String problem(String text, WrittenText kind) {
        try {
            kind.checked(text.strip());
            return null;
        } catch (Refusal refused) {
            return Words.say(refused.key(), refused.arguments());
        }
    }
}
