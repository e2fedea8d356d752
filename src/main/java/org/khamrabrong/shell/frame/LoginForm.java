package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.khamrabrong.shell.SignInDoor;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form posted by the browser itself, so that its password store understands it. */
@Tag("form")
class LoginForm extends HtmlContainer implements SignInDoor {

    private static final String SIGN_IN = """
            this.querySelector('input[name=username]').value = $0;
            this.querySelector('input[name=password]').value = $1;
            this.submit();""";

    private final NativeButton submit = new NativeButton();

    LoginForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "login");

        TextField username = new TextField(getTranslation("shell.login.username"));
        username.getElement().setProperty("name", "username");
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setAutofocus(true);
        PasswordField password = new PasswordField(getTranslation("shell.login.password"));
        password.getElement().setProperty("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);

        submit.setText(getTranslation("shell.signIn"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("k-submit");
        addCsrfToken();
        add(username, password, submit);
    }

    @Override
    public void open(boolean open) {
        submit.setEnabled(open);
    }

    @Override
    public void signIn(String username, String password) {
        getElement().executeJs(SIGN_IN, username, password);
    }

    private void addCsrfToken() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Input hidden = new Input();
            hidden.setType("hidden");
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.getElement().setAttribute("value", token.getToken());
            add(hidden);
        }
    }
}
