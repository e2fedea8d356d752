package org.khamrabrong.shell.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.khamrabrong.shell.frame.MainLayout;

/** A page could not be shown: refused with its reason, or failed with a number for the administrator. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailurePage extends ProblemPage implements HasErrorParameter<Exception> {

    private final transient FailureSentences sentences;

    FailurePage(FailureSentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Optional<String> known = sentences.known(parameter.getException(), getLocale());
        if (known.isPresent()) {
            say(getTranslation("shell.refused.title"), known.get());
            return HttpServletResponse.SC_NOT_FOUND;
        }
        say(
                getTranslation("shell.problem.title"),
                getTranslation("shell.problem.help", FailureSentences.reference(parameter.getException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
