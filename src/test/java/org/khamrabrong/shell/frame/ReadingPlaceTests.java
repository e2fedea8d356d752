package org.khamrabrong.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where one reads on after one went elsewhere. */
@ApplicationTest
class ReadingPlaceTests {

    @Autowired
    ApplicationContext application;

    private Browserless screen;

    @BeforeEach
    void openTheListOfWhatIsPublished() {
        screen = Browserless.anonymously(application);
        screen.open("public");
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void isTheTopOfAnotherPage() {
        assertThat(placed("login", NavigationTrigger.CLIENT_SIDE)).containsExactly(false);
    }

    @Test
    void isWhereOneLeftThePageToWhichOneGoesBack() {
        assertThat(placed("login", NavigationTrigger.HISTORY)).containsExactly(true);
    }

    @Test
    void staysWhereOnlyTheChoiceOnThePageChanges() {
        assertThat(placed("public?year=2020", NavigationTrigger.CLIENT_SIDE)).isEmpty();
    }

    @Test
    void isNotMovedOnceMoreByTheBrowserItself() {
        UI ui = UI.getCurrent();
        ReadingPlace.keep(ui);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();

        assertThat(ui.getInternals().dumpPendingJavaScriptInvocations())
                .extracting(script -> script.getInvocation().getExpression())
                .filteredOn(script -> script.contains("khamrabrongPlace"))
                .singleElement()
                .asString()
                .contains("history.scrollRestoration = 'manual'");
    }

    private static List<Object> placed(String address, NavigationTrigger trigger) {
        UI ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location(address), trigger);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(script -> script.getExpression().contains("khamrabrongPlace($0, $1)"))
                .map(script -> script.getParameters().get(1))
                .toList();
    }
}
