package org.khamrabrong.document.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.PdfText;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The agreement's page offers the memo with which the agreement is forwarded. */
@ApplicationTest
class AgreementMemoTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Test
    void forwardsTheAgreementUnderTheNumberThatWasTyped() throws Exception {
        Made made = organizations.make();
        AgreementId id = organizations.open(made);
        String address;
        try (Browserless screen = Browserless.as(made.username(Role.OFFICER), context)) {
            screen.open("agreements/" + id);
            _click(_get(Button.class, spec -> spec.withText("บันทึกข้อความนำส่ง")));
            Dialog dialog = _get(Dialog.class);
            _setValue(_find(dialog, TextField.class).get(0), "ตช 0001/7");
            address = _get(dialog, Anchor.class, spec -> spec.withText("ดาวน์โหลดบันทึกข้อความ"))
                    .getHref();
        }

        assertThat(PdfText.squeezed(PdfText.of(take(address, made.username(Role.OFFICER)))))
                .contains(
                        "บันทึกข้อความ",
                        "ตช๐๐๐๑/๗",
                        "ขอส่งคำรับรองการปฏิบัติราชการประจำปีงบประมาณพ.ศ.๒๕๖๔",
                        "จึงเรียนมาเพื่อโปรดพิจารณา");
    }

    private byte[] take(String address, String username) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get(URI.create("/" + address)).with(user(username)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
