package org.khamrabrong.shell.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.shell.frame.MainLayout;
import org.khamrabrong.workflow.FinishedSteps;
import org.khamrabrong.workflow.TaskGone;

/** The link of a step that is over leads to how it ended, where that is the reader's to know. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class StepGonePage extends ProblemPage implements HasErrorParameter<TaskGone> {

    private final transient FinishedSteps steps;

    StepGonePage(FinishedSteps steps) {
        this.steps = steps;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<TaskGone> parameter) {
        TaskGone gone = parameter.getException();
        say(getTranslation("shell.refused.title"), getTranslation(gone.key()));
        if (isReadable(gone.task())) {
            UI ui = event.getUI();
            ui.access(() -> ui.navigate("steps/" + gone.task()));
        }
        return HttpServletResponse.SC_NOT_FOUND;
    }

    private boolean isReadable(String task) {
        try {
            steps.find(task);
            return true;
        } catch (Refusal notForThem) {
            return false;
        }
    }
}
