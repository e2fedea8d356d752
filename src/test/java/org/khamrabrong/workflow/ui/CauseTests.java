package org.khamrabrong.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.MessageKey;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an incident's message becomes before somebody reads it. */
@ApplicationTest
class CauseTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    ApplicationContext application;

    private Browserless screen;

    @BeforeEach
    void look() {
        screen = Browserless.as(organizations.make().username(Role.ADMINISTRATOR), application)
                .open("incidents");
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"arguments\":[]}",
                "{\"refusal\":null,\"arguments\":[]}",
                "{\"error\":\"gone\"}",
                "connection reset"
            })
    void whatIsNoRefusalIsTechnical(String message) {
        assertThat(Cause.of(message))
                .startsWith("The step failed inside the system")
                .endsWith(message);
    }

    @Test
    void aRefusalThatWasCutOffIsNoJsonForTheReader() {
        String message = new Refusal("agreement.refusal.agreementExists", "n".repeat(5000), 3).getMessage();

        assertThat(Cause.of(message.substring(0, 4000)))
                .startsWith("A rule of the system refused the step")
                .doesNotContain("{", "refusal.");
    }

    @Test
    void aFiscalYearIsSaidInTheEraOfTheReader() {
        String message = exists("Plans", new FiscalYear(2026));

        assertThat(Cause.of(message)).contains("Plans", "2026").doesNotContain("2569");

        UI.getCurrent().setLocale(Locale.forLanguageTag("th"));
        assertThat(Cause.of(message)).contains("Plans", "2569").doesNotContain("2026");
    }

    @Test
    void aMessageWithinTheMessageIsSaidToo() {
        assertThat(Cause.of(exists(new MessageKey("workflow.incidents.none"), new FiscalYear(2026))))
                .contains("No incidents");
    }

    private static String exists(Object... arguments) {
        return new Refusal("agreement.refusal.agreementExists", arguments).getMessage();
    }
}
