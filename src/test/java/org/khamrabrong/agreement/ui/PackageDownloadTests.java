package org.khamrabrong.agreement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.PackageFormat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What is kept can be taken away and computed again. */
@ApplicationTest
class PackageDownloadTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Actors actors;

    MockMvc browser;
    Made made;
    AgreementId id;
    VersionRow kept;

    @BeforeEach
    void keepAVersion() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        made = organizations.make();
        id = organizations.open(made);
        walk.until(made, id, "Task_ReportResults");
        kept = actors.as(
                made.username(Role.OFFICER), () -> directory.versions(id).get(0));
    }

    @Test
    void isTheVeryDocumentThatWasKeptAndScoresAlike() throws Exception {
        String address = "/" + PackageDownload.address(id, kept.number());
        String taken = browser.perform(get(address).with(user(made.username(Role.OFFICER))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment; ")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(PackageFormat.read(taken))
                .isEqualTo(actors.as(made.username(Role.OFFICER), () -> directory.version(id, kept.number())));
        assertThat(Sha256.of(taken)).isEqualTo(kept.sha256());
    }

    @Test
    void isNotFoundByThoseWhoMayNotReadTheAgreementNorUnderAnUnknownNumber() throws Exception {
        browser.perform(get("/" + PackageDownload.address(id, kept.number()))
                        .with(user(made.otherOfficer().username())))
                .andExpect(status().isNotFound());
        browser.perform(get("/" + PackageDownload.address(id, 99)).with(user(made.username(Role.OFFICER))))
                .andExpect(status().isNotFound());
    }

    @Test
    void leadsTheSignedOutToTheLogin() throws Exception {
        browser.perform(get("/" + PackageDownload.address(id, kept.number()))).andExpect(status().is3xxRedirection());
    }
}
