package org.khamrabrong.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ApplicationTest
class SignInTests {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private JdbcTemplate database;

    private static final int GUESSERS = 3 * SignInThrottle.TRIES;

    private MockMvc browser;
    private ExecutorService guessers;

    @BeforeEach
    void open() {
        guessers = Executors.newFixedThreadPool(GUESSERS);
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void close() {
        guessers.shutdown();
    }

    @Test
    void letsInWhoKnowsThePassword() throws Exception {
        String officer = organization.make().username(Role.OFFICER);

        browser.perform(formLogin().user(officer).password(TestOrganization.PASSWORD))
                .andExpect(authenticated().withUsername(officer).withRoles("OFFICER"));
    }

    @Test
    void turnsAwayAWrongPasswordAndAnUnknownNameAlike() throws Exception {
        String officer = organization.make().username(Role.OFFICER);

        browser.perform(formLogin().user(officer).password("guess"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error"));
        browser.perform(formLogin().user("nobody").password("guess"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void turnsAwayWhoIsNoLongerActive() throws Exception {
        String officer = organization.make().username(Role.OFFICER);
        database.update("update person set active = false where username = ?", officer);

        browser.perform(formLogin().user(officer).password(TestOrganization.PASSWORD))
                .andExpect(unauthenticated());
    }

    @Test
    void makesGuessersWaitWhetherTheNameExistsOrNot() throws Exception {
        String officer = organization.make().username(Role.OFFICER);
        for (String name : new String[] {officer, "nobody-" + officer}) {
            for (int i = 0; i < SignInThrottle.TRIES; i++) {
                browser.perform(formLogin().user(name).password("guess")).andExpect(redirectedUrl("/login?error"));
            }
            browser.perform(formLogin().user(name).password(TestOrganization.PASSWORD))
                    .andExpect(unauthenticated())
                    .andExpect(redirectedUrl("/login?locked"));
        }
    }

    @Test
    void turnsAwayANameThatNobodyCanHaveLikeAnyOther() throws Exception {
        for (int i = 0; i < SignInThrottle.TRIES; i++) {
            browser.perform(formLogin().user("nobody\u0000here").password("guess"))
                    .andExpect(unauthenticated())
                    .andExpect(redirectedUrl("/login?error"));
        }
        browser.perform(formLogin().user("nobody\u0000here").password("guess"))
                .andExpect(redirectedUrl("/login?locked"));
    }

    @Test
    void letsNoMoreGuessesPassAtOnceThanOneAfterTheOther() {
        String officer = organization.make().username(Role.OFFICER);
        CountDownLatch together = new CountDownLatch(GUESSERS);

        List<String> answers = IntStream.range(0, GUESSERS)
                .mapToObj(guesser -> CompletableFuture.supplyAsync(() -> guess(officer, together), guessers))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn("/login?error"::equals).hasSize(SignInThrottle.TRIES);
        assertThat(answers).filteredOn("/login?locked"::equals).hasSize(GUESSERS - SignInThrottle.TRIES);
    }

    private String guess(String username, CountDownLatch together) {
        together.countDown();
        try {
            together.await();
            return browser.perform(formLogin().user(username).password("guess"))
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void makesAnAddressWaitThatGuessesAtManyNames() throws Exception {
        String officer = organization.make().username(Role.OFFICER);
        for (int i = 0; i < SignInThrottle.TRIES_OF_ADDRESS; i++) {
            browser.perform(signInFrom("192.0.2.7", "nobody." + i, "guess")).andExpect(redirectedUrl("/login?error"));
        }

        browser.perform(signInFrom("192.0.2.7", officer, TestOrganization.PASSWORD))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?locked"));
        browser.perform(signInFrom("192.0.2.8", officer, TestOrganization.PASSWORD)
                        .header("X-Forwarded-For", "192.0.2.7"))
                .andExpect(authenticated().withUsername(officer));
    }

    private static MockHttpServletRequestBuilder signInFrom(String address, String username, String password) {
        return post("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
    }

    /** The form in the bar: posted by the browser, so that no open connection of the page races with its end. */
    @Test
    void endsTheSessionOfWhoeverSignsOutByTheFormOfTheirOwnPage() throws Exception {
        MockHttpSession session = signedIn();

        browser.perform(post("/logout").session(session)).andExpect(status().isForbidden());
        assertThat(session.isInvalid()).isFalse();

        browser.perform(post("/logout").session(session).with(csrf())).andExpect(redirectedUrl("/login?signedOut"));
        assertThat(session.isInvalid()).isTrue();
    }

    private MockHttpSession signedIn() throws Exception {
        String officer = organization.make().username(Role.OFFICER);
        return (MockHttpSession)
                Objects.requireNonNull(browser.perform(signInFrom("192.0.2.9", officer, TestOrganization.PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession());
    }

    @Test
    void asksForASignInEverywhereButInPublic() throws Exception {
        browser.perform(get("/actuator/health")).andExpect(status().isOk());
        browser.perform(get("/actuator/env")).andExpect(status().is3xxRedirection());
        browser.perform(get("/api/anything")).andExpect(status().is3xxRedirection());
    }
}
