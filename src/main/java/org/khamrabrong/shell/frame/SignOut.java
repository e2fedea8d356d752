package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * Posted by the browser itself, once the server has heard what was typed before. A session that ends while its page is open
 * closes the page's connection, and at times the page reads that first and says that the session ran out.
 */
@Tag("form")
class SignOut extends HtmlContainer {

    SignOut() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "logout");
        Button button =
                new Button(VaadinIcon.SIGN_OUT.create(), click -> getElement().executeJs("this.submit()"));
        button.setAriaLabel(getTranslation("shell.signOut"));
        button.setTooltipText(getTranslation("shell.signOut"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        add(button);
        FormToken.current().map(FormToken::field).ifPresent(this::add);
    }
}
