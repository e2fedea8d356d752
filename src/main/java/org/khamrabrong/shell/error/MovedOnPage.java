package org.khamrabrong.shell.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.khamrabrong.kernel.MovedOn;
import org.khamrabrong.shell.frame.MainLayout;

/** The link of what is not there any more leads on to what became of it. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MovedOnPage extends ProblemPage implements HasErrorParameter<MovedOn> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<MovedOn> parameter) {
        MovedOn gone = parameter.getException();
        say(getTranslation("shell.refused.title"), getTranslation(gone.key(), gone.arguments()));
        UI ui = event.getUI();
        ui.access(() -> ui.navigate(gone.address()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
