package org.khamrabrong.intake.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;

/** The plain text of a field as a person reads it. */
final class FieldText {

    private static final Set<String> RULES = Set.of("between", "below");

    private FieldText() {}

    static String of(String field, String text) {
        if (text.isEmpty()) {
            return text;
        }
        if (field.equals("measure")) {
            return I18NProvider.translate("measure." + text);
        }
        return RULES.contains(field) ? I18NProvider.translate("language.value." + text) : text;
    }
}
