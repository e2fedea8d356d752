package org.khamrabrong.signing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.khamrabrong.signing.SigningStand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The link alone opens nothing. */
@ApplicationTest
class SignedPdfDoorTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    private MockMvc browser;
    private Made made;
    private AgreementId id;
    private String toBeSigned;
    private String signed;

    @BeforeEach
    void sign() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        made = organizations.make();
        id = stand.frozen(made);
        stand.sign(made.username(Role.HEAD), stand.makerStep(id));
        toBeSigned = "/" + SignedPdfDoor.toBeSigned(stand.receiverStep(id));
        signed = "/" + SignedPdfDoor.signed(id, 1, 1);
    }

    @Test
    void showsTheDocumentToTheOneWhoIsToSignIt() throws Exception {
        browser.perform(get(toBeSigned).with(user(made.username(Role.SUPERIOR))))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string("Content-Disposition", startsWith("inline")));
        browser.perform(get(signed).with(user(made.username(Role.OFFICER)))).andExpect(status().isOk());
    }

    @Test
    void showsItsPagesAsPicturesToTheSameOneAndNoPageThatItHasNot() throws Exception {
        String task = stand.receiverStep(id);
        byte[] page = browser.perform(get("/" + SignedPdfDoor.page(task, 1)).with(user(made.username(Role.SUPERIOR))))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_PNG))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page));
        assertThat(picture.getHeight()).isGreaterThan(picture.getWidth());
        for (int none : new int[] {0, -1, 10_000}) {
            browser.perform(get("/" + SignedPdfDoor.page(task, none)).with(user(made.username(Role.SUPERIOR))))
                    .andExpect(status().isNotFound());
        }
        browser.perform(get("/" + SignedPdfDoor.page(task, 1)).with(user(made.username(Role.HEAD))))
                .andExpect(status().isNotFound());
    }

    @Test
    void isNotFoundByAnybodyElse() throws Exception {
        browser.perform(get(toBeSigned).with(user(made.username(Role.HEAD)))).andExpect(status().isNotFound());
        browser.perform(get(toBeSigned).with(user(made.otherOfficer().username())))
                .andExpect(status().isNotFound());
        browser.perform(get(signed).with(user(made.otherOfficer().username()))).andExpect(status().isNotFound());
        browser.perform(get(signed).with(user(made.username(Role.ADMINISTRATOR))))
                .andExpect(status().isNotFound());
    }

    @Test
    void leadsToTheLoginWithoutASession() throws Exception {
        browser.perform(get(toBeSigned)).andExpect(status().is3xxRedirection());
    }
}
