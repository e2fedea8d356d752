package org.khamrabrong.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Anyone before the public pages, without a script and without a session. */
@Component
public class PublicBrowser {

    public static final Cookie ENGLISH = new Cookie("khamrabrong-language", "en");

    private final MockMvc browser;

    PublicBrowser(WebApplicationContext application) {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    public Document open(String address, Cookie... cookies) {
        MockHttpServletResponse answer = answer(address, cookies);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return page(answer);
    }

    public Document missing(String address) {
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(404);
        return page(answer);
    }

    /** What the page for checking says of that file. */
    public Document check(byte[] file) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(file);
        form.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.US_ASCII));
        return page(answer(post("/public/check")
                .contentType("multipart/form-data; boundary=edge")
                .content(form.toByteArray())));
    }

    /** As Jsoup reads it; no script is in it, and no message is missing. */
    public static Document page(MockHttpServletResponse answer) {
        String html = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        Document page = Jsoup.parse(html, "http://localhost/");
        assertThat(page.select("script, style, [style], [onclick], [onload]")).isEmpty();
        assertThat(html).doesNotContain("??", "!publication.", "<vaadin");
        return page;
    }

    public MockHttpServletResponse answer(String address, Cookie... cookies) {
        var request = get(URI.create(address));
        return answer(cookies.length == 0 ? request : request.cookie(cookies));
    }

    /** No answer ever begins a session. */
    public MockHttpServletResponse answer(RequestBuilder request) {
        try {
            var result = browser.perform(request).andReturn();
            assertThat(result.getRequest().getSession(false)).isNull();
            return result.getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
