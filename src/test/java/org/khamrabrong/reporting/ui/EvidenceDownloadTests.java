package org.khamrabrong.reporting.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.reporting.ReportingStand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a browser gets when somebody asks for a piece of evidence. */
@ApplicationTest
class EvidenceDownloadTests {

    private static final byte[] CONTENT = "ปี,ผล\n๒๕๖๔,92".getBytes(UTF_8);

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    ReportingStand stand;

    @Autowired
    Reporting reporting;

    @Autowired
    Actors actors;

    MockMvc browser;
    Made made;
    UUID file;

    @BeforeEach
    void attach() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        made = organizations.make();
        AgreementId id = stand.reporting(made);
        file = actors.as(
                made.username(Role.OFFICER),
                () -> reporting
                        .attachEvidence(stand.task(id, "Task_ReportResults"), "1.1", "ผล\"\r\nX: y.csv", CONTENT)
                        .id());
    }

    @Test
    void isAFileToKeepAndNeverAPageOfOurs() throws Exception {
        browser.perform(get("/evidence/" + file).with(user(made.username(Role.GOVERNOR))))
                .andExpect(status().isOk())
                .andExpect(content().bytes(CONTENT))
                .andExpect(header().string("Content-Type", "text/csv"))
                .andExpect(header().string("Content-Disposition", containsString("attachment; ")))
                .andExpect(header().string("Content-Disposition", not(containsString("\n"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().doesNotExist("X"));
    }

    @Test
    void isNotFoundByThoseWhoMayNotReadTheReport() throws Exception {
        for (String username : new String[] {made.otherOfficer().username(), made.username(Role.EVALUATOR)}) {
            browser.perform(get("/evidence/" + file).with(user(username)))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(""));
        }
    }

    @Test
    void isNotFoundUnderAnUnknownOrUnreadableId() throws Exception {
        browser.perform(get("/evidence/" + UUID.randomUUID()).with(user(made.username(Role.OFFICER))))
                .andExpect(status().isNotFound());
        browser.perform(get("/evidence/..%2Fapplication.yml").with(user(made.username(Role.OFFICER))))
                .andExpect(status().is4xxClientError());
        browser.perform(get("/evidence/nothing").with(user(made.username(Role.OFFICER))))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void leadsTheSignedOutToTheLogin() throws Exception {
        browser.perform(get("/evidence/" + file)).andExpect(status().is3xxRedirection());
    }
}
