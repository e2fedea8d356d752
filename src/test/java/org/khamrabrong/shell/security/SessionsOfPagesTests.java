package org.khamrabrong.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.spring.SpringServlet;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

@ApplicationTest
class SessionsOfPagesTests {

    @Autowired
    ServletRegistrationBean<SpringServlet> pages;

    @Test
    void theLineOverWhichAPageHearsNewsBeginsNoSession() {
        assertThat(pages.getInitParameters()).containsEntry("org.atmosphere.cpr.sessionCreate", "false");
    }
}
