package org.khamrabrong.signing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Role;
import org.khamrabrong.signing.SigningStand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A session that has expired between opening the step and pressing sign signs nothing, and writes nothing. */
@ApplicationTest
class ExpiredSessionTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private AgreementId id;
    private Map<String, Object> before;

    @BeforeEach
    void freeze() {
        made = organizations.make();
        id = stand.frozen(made);
        before = written();
    }

    @Test
    void refusesToSignWithAnExpiredSession() {
        try (Browserless screen = Browserless.as(made.username(Role.HEAD), context)) {
            screen.open("task/sign-as-maker/" + stand.makerStep(id));
            _setValue(_get(SigningPassword.class), TestOrganization.PASSWORD);

            // What the application finds behind a request whose session is no more.
            SecurityContextHolder.clearContext();

            assertThatThrownBy(() -> _click(_get(Button.class, spec -> spec.withText("ลงนาม"))))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.notSignedIn"));
        }
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void leadsToTheLoginOnceTheSessionHasExpired() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        MockHttpSession session = (MockHttpSession)
                browser.perform(formLogin().user(made.username(Role.HEAD)).password(TestOrganization.PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession();
        String document = "/" + SignedPdfDoor.toBeSigned(stand.makerStep(id));
        browser.perform(get(document).session(session)).andExpect(status().isOk());

        session.invalidate();

        MockHttpSession next = new MockHttpSession();
        browser.perform(get(document).session(next))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrlPattern("**/login"));
        browser.perform(post("/task/sign-as-maker/" + stand.makerStep(id))
                        .session(next)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrlPattern("**/login"));
        assertThat(written()).isEqualTo(before);
    }

    /** Everything that signing writes. */
    private Map<String, Object> written() {
        return Map.of(
                "signatures",
                count("signature s join signing_round r on r.id = s.signing_round where r.agreement = ?"),
                "documents",
                count("signed_pdf p join signing_round r on r.id = p.signing_round where r.agreement = ?"),
                "record",
                count("audit_entry where chain = ?"),
                "attempts",
                database.queryForObject(
                        "select count(*) from password_attempt where username = ?",
                        Long.class,
                        made.username(Role.HEAD)),
                "waiting",
                List.of(stand.makerStep(id)));
    }

    private long count(String of) {
        return database.queryForObject("select count(*) from " + of, Long.class, id.value());
    }
}
