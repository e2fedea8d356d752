package org.khamrabrong.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.OwnPassword;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Suspension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.RequestContextFilter;

/** A session ends with the first request after its person was shut out or set another password, wherever that was. */
@ApplicationTest
class EndedSessionsTests {

    private static final String SIGNED_IN = "/actuator/health";

    @Autowired
    WebApplicationContext application;

    @Autowired
    TestOrganization organizations;

    @Autowired
    Suspension suspension;

    @Autowired
    OwnPassword own;

    @Autowired
    Actors actors;

    private MockMvc browser;
    private Made made;
    private String officer;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(new RequestContextFilter())
                .apply(springSecurity())
                .build();
        made = organizations.make();
        officer = made.username(Role.OFFICER);
    }

    @Test
    void whoIsShutOutIsLedToTheSignInWithOneSentence() throws Exception {
        MockHttpSession session = signIn(TestOrganization.PASSWORD);
        browser.perform(get(SIGNED_IN).session(session)).andExpect(status().isOk());

        shutOut();

        browser.perform(get(SIGNED_IN).session(session)).andExpect(redirectedUrl("/login?deactivated"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void anOpenPageIsToldSoWhateverItSends() throws Exception {
        MockHttpSession session = signIn(TestOrganization.PASSWORD);
        shutOut();

        browser.perform(post("/?v-r=uidl").session(session))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(Matchers.allOf(
                                Matchers.startsWith("for(;;);"), Matchers.containsString("\"/login?deactivated\""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/build/x?v-r=uidl", "/VAADIN/static/x?v-r=uidl", "/VAADIN/build/x"})
    void anOpenPageIsToldSoAtWhateverAddressItSpeaks(String address) throws Exception {
        MockHttpSession session = signIn(TestOrganization.PASSWORD);
        shutOut();

        browser.perform(post(address).session(session).with(csrf()));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aPictureThatAPageStillAsksForBeginsNoOtherSession() throws Exception {
        MvcResult refused = browser.perform(get("/signing/task/1/page/1.png").header("Sec-Fetch-Dest", "image"))
                .andExpect(status().isUnauthorized())
                .andReturn();

        assertThat(refused.getRequest().getSession(false)).isNull();
    }

    @Test
    void soAreTheSoundsOfLifeOfAnOpenPage() throws Exception {
        MockHttpSession session = signIn(TestOrganization.PASSWORD);
        shutOut();

        browser.perform(post("/?v-r=heartbeat").session(session)).andExpect(status().isForbidden());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoChangesThePasswordGoesOnAndEveryOtherSessionEnds() throws Exception {
        MockHttpSession elsewhere = signIn(TestOrganization.PASSWORD);
        MockHttpSession here = signIn(TestOrganization.PASSWORD);

        browser.perform(get(SIGNED_IN).session(here).with(request -> {
            SecurityContextHolder.setContext((SecurityContext) here.getAttribute("SPRING_SECURITY_CONTEXT"));
            own.change(TestOrganization.PASSWORD, "gloom tide zq rope");
            SecurityContextHolder.clearContext();
            return request;
        }));

        browser.perform(get(SIGNED_IN).session(here)).andExpect(status().isOk());
        browser.perform(get(SIGNED_IN).session(elsewhere)).andExpect(redirectedUrl("/login?ended"));
        assertThat(elsewhere.isInvalid()).isTrue();
    }

    @Test
    void theAddressOfAnInvitationIsToldToNobody() throws Exception {
        browser.perform(get("/invitation/" + "A".repeat(43)))
                .andExpect(header().string("Referrer-Policy", "no-referrer"));
        browser.perform(get("/login")).andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    private void shutOut() {
        actors.as(made.username(Role.ADMINISTRATOR), () -> suspension.deactivate(officer));
    }

    private MockHttpSession signIn(String password) throws Exception {
        return (MockHttpSession) browser.perform(formLogin().user(officer).password(password))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
    }
}
