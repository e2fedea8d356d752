package org.khamrabrong.workflow.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.ElementTitle;
import org.khamrabrong.workflow.Retry;

/** Shows that a step runs again, and says what came of it. */
final class RetryWatch extends Div {

    private static final int EVERY = 1_000;
    private static final int NEVER = -1;

    private final transient Function<Retry, Retry.Outcome> outcome;
    private final transient Runnable finished;
    private final transient List<Retry> running = new ArrayList<>();
    private final Paragraph words = new Paragraph();
    private transient Registration polling;

    RetryWatch(Function<Retry, Retry.Outcome> outcome, Runnable finished) {
        this.outcome = outcome;
        this.finished = finished;
        addClassName("k-stack");
        getElement().setAttribute("role", "status");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        add(words, bar);
        setVisible(false);
    }

    void begin(Retry retry) {
        running.add(retry);
        words.setText(getTranslation("workflow.incidents.running", title(retry.element())));
        setVisible(true);
        getUI().ifPresent(ui -> ui.setPollInterval(EVERY));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.remove();
        event.getUI().setPollInterval(NEVER);
    }

    void look() {
        for (Retry retry : List.copyOf(running)) {
            Retry.Outcome now = outcome.apply(retry);
            if (now != Retry.Outcome.RUNNING) {
                running.remove(retry);
                say(now, title(retry.element()));
            }
        }
        if (running.isEmpty()) {
            setVisible(false);
            getUI().ifPresent(ui -> ui.setPollInterval(NEVER));
        }
    }

    private void say(Retry.Outcome now, String step) {
        if (now == Retry.Outcome.DONE) {
            Notices.success(getTranslation("workflow.incidents.done", step));
        } else {
            Notices.error(getTranslation("workflow.incidents.failedAgain", step));
        }
        finished.run();
    }

    private static String title(String element) {
        return ElementTitle.of(element, (prefix, code) -> Words.say(prefix + code));
    }
}
