package org.khamrabrong.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What happens around printing; that it shows on paper is seen in a browser. */
@ApplicationTest
class PrintingTests {

    @Autowired
    ApplicationContext application;

    @Test
    void opensTheDerivationsOfEveryPageBeforeItIsPrintedAndClosesThemAfterwards() {
        try (Browserless screen = Browserless.anonymously(application)) {
            UI ui = UI.getCurrent();
            Printing.openDerivations(ui);
            ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();

            assertThat(ui.getInternals().dumpPendingJavaScriptInvocations())
                    .extracting(PendingJavaScriptInvocation::getInvocation)
                    .anyMatch(script -> script.getExpression().contains("beforeprint")
                            && script.getExpression().contains("afterprint"));
        }
    }
}
