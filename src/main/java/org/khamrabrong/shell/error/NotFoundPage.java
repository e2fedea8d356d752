package org.khamrabrong.shell.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.khamrabrong.shell.frame.MainLayout;

/** No such address, or no longer. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundPage extends ProblemPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(getTranslation("shell.notFound.title"), getTranslation("shell.notFound.help"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
