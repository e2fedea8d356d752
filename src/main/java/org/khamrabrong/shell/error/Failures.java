package org.khamrabrong.shell.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.khamrabrong.kit.Notices;
import org.springframework.stereotype.Component;

/** Hears what went wrong while somebody worked: a sentence on the screen, and everything typed stays. */
@Component
public class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    private final FailureSentences sentences;

    Failures(FailureSentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        String sentence = sentences.of(event.getThrowable(), ui == null ? null : ui.getLocale());
        if (ui != null) {
            Notices.error(sentence);
        }
    }
}
