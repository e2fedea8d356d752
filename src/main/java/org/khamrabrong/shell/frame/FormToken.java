package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** Shows that a form which the browser posts by itself comes from a page of this application. */
record FormToken(String name, String value) {

    /** Empty outside of a request. */
    static Optional<FormToken> current() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast)
                .map(token -> new FormToken(token.getParameterName(), token.getToken()));
    }

    Input field() {
        Input hidden = new Input();
        hidden.setType("hidden");
        hidden.getElement().setAttribute("name", name);
        hidden.getElement().setAttribute("value", value);
        return hidden;
    }
}
