package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.khamrabrong.shell.language.Choices;

/** Light or dark, at once and remembered. */
class LightSwitch extends Button {

    private static final String SWITCH = """
            this.addEventListener('click', () => {
              const html = document.documentElement;
              const dark = html.getAttribute('theme') !== 'dark';
              if (dark) { html.setAttribute('theme', 'dark'); } else { html.removeAttribute('theme'); }
              document.cookie = $0 + '=' + (dark ? 'dark' : 'light') + ';path=/;max-age=31536000;samesite=lax';
            })""";

    LightSwitch() {
        super(VaadinIcon.ADJUST.create());
        setAriaLabel(getTranslation("shell.light.switch"));
        setTooltipText(getTranslation("shell.light.switch"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        getElement().executeJs(SWITCH, Choices.THEME);
    }
}
