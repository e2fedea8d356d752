package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.khamrabrong.shell.SignInDoor;

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
        add(username, password, submit);
        FormToken.current().map(FormToken::field).ifPresent(this::add);
    }

    @Override
    public void open(boolean open) {
        submit.setEnabled(open);
    }

    @Override
    public void signIn(String username, String password) {
        getElement().executeJs(SIGN_IN, username, password);
    }
}
