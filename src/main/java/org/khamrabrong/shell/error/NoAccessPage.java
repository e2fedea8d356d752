package org.khamrabrong.shell.error;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.khamrabrong.shell.frame.MainLayout;

/** A place that the signed-in person may not see. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoAccessPage extends ProblemPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(getTranslation("shell.noAccess.title"), getTranslation("shell.noAccess.help"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
