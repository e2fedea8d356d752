package org.khamrabrong.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.publication.PublicBrowser;
import org.khamrabrong.publication.PublicationStand;
import org.khamrabrong.signing.SignedPdfs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What the public pages say beside their words: what a browser may do with them, and what was chosen. */
@ApplicationTest
class PublicHeadersTests {

    @Autowired
    PublicBrowser anyone;

    @Autowired
    TestOrganization organizations;

    @Autowired
    PublicationStand stand;

    @Autowired
    SignedPdfs pdfs;

    @Autowired
    WebApplicationContext application;

    @Autowired
    FilterRegistrationBean<ShallowEtagHeaderFilter> copies;

    @Test
    void allowsNoScriptAndNoForeignThing() {
        for (String address : new String[] {"/public", "/public/nothing"}) {
            MockHttpServletResponse answer = anyone.answer(address);

            assertThat(answer.getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "script-src");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    void letsACopyBeKeptAndAsksWhetherItIsStillGood() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(copies.getFilter())
                .build();
        MockHttpServletResponse first =
                browser.perform(get("/public")).andReturn().getResponse();
        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.getHeader("Vary")).contains("Cookie");
        String tag = first.getHeader("ETag");
        assertThat(tag).startsWith("W/");

        assertThat(status(browser, tag, "th")).isEqualTo(304);
        assertThat(status(browser, tag, "en")).isEqualTo(200);
        assertThat(copies.getUrlPatterns()).containsExactlyInAnyOrder("/public", "/public/*");
    }

    @Test
    void namesADocumentByItsHashAndKeepsNoSecondCopyOfItInMemory() throws Exception {
        AgreementId id = stand.published(organizations.make());
        String sha256 = pdfs.published(id).sha256();
        MockMvc browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(copies.getFilter())
                .build();

        MvcResult answer =
                browser.perform(get("/public/" + id + "/agreement.pdf")).andReturn();

        assertThat(answer.getResponse().getHeaders("ETag")).containsExactly('"' + sha256 + '"');
        assertThat(answer.getRequest().getAttribute(ShallowEtagHeaderFilter.class.getName() + ".STREAMING"))
                .isEqualTo(true);
    }

    @Test
    void remembersTheOtherLanguageAndReturnsToThePage() {
        MockHttpServletResponse answer =
                anyone.answer(post("/public/choices").param("language", "en").param("back", "/public?name=a%20b"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/public?name=a%20b");
        Cookie remembered = answer.getCookie("khamrabrong-language");
        assertThat(remembered.getValue()).isEqualTo("en");
        assertThat(remembered.isHttpOnly()).isTrue();
        assertThat(remembered.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(anyone.open("/public?name=a%20b").select("input[name=back]").val())
                .isEqualTo("/public?name=a%20b");
    }

    @Test
    void remembersDarkAndLight() {
        MockHttpServletResponse answer = anyone.answer(post("/public/choices").param("light", "dark"));

        assertThat(answer.getCookie("khamrabrong-theme").getValue()).isEqualTo("dark");
        assertThat(answer.getCookie("khamrabrong-theme").isHttpOnly()).isFalse();
        assertThat(anyone.open("/public", answer.getCookie("khamrabrong-theme"))
                        .select("html")
                        .attr("theme"))
                .isEqualTo("dark");
    }

    @Test
    void sendsNobodyElsewhere() {
        for (String elsewhere : new String[] {
            "https://evil.example", "//evil.example", "/login", "/publicly", "/public\r\nX: y", "/public/\\evil", ""
        }) {
            String location = anyone.answer(
                            post("/public/choices").param("language", "xx").param("back", elsewhere))
                    .getHeader("Location");
            assertThat(location).isIn("/public", elsewhere.startsWith("/public/") ? elsewhere : "/public");
        }
    }

    @Test
    void answersToTheHeadAndToNothingElse() {
        assertThat(anyone.answer(head("/public")).getStatus()).isEqualTo(200);
        assertThat(anyone.answer(post("/public")).getStatus()).isEqualTo(405);
        assertThat(anyone.answer(delete("/public/agreements.csv")).getStatus()).isEqualTo(405);
    }

    private static int status(MockMvc browser, String tag, String language) throws Exception {
        return browser.perform(get("/public")
                        .header("If-None-Match", tag)
                        .cookie(new Cookie("khamrabrong-language", language)))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
