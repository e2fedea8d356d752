package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import org.khamrabrong.language.Languages;
import org.khamrabrong.shell.language.Choices;

/** The other language, one click away and remembered. */
class LanguageSwitch extends Button {

    LanguageSwitch() {
        Locale other = Languages.other(getLocale());
        setText(getTranslation("shell.language." + other.getLanguage()));
        setAriaLabel(getTranslation("shell.language.switch"));
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> {
            Choices.remember(other);
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
    }
}
