package org.khamrabrong.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.WebApplicationContext;

/** What is open to everyone is listed here; everything else asks for a sign-in. */
@ApplicationTest
class AnonymousAccessTests {

    private static final Set<String> OPEN =
            Set.of("login", "setup", "invitation/:token", "forgotten-password", "guide");

    @Autowired
    WebApplicationContext context;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void opensNoScreenButTheWayIn() {
        assertThat(addresses(true)).isSubsetOf(OPEN).contains("login");
    }

    @Test
    void sendsEverybodyElseToTheLogin() throws Exception {
        for (String address : addresses(false)) {
            String path = "/" + address.replaceAll(":\\w+[?*]?", "00000000-0000-0000-0000-000000000000");
            browser.perform(get(path))
                    .andExpect(status().is3xxRedirection())
                    .andExpect(redirectedUrlPattern("**/login"));
        }
    }

    @Test
    void shipsNoWayIntoTheEngine() throws Exception {
        for (String path :
                Set.of("/engine-rest/task", "/camunda/app/", "/actuator/env", "/actuator/heapdump", "/h2-console")) {
            browser.perform(get(path))
                    .andExpect(status().is3xxRedirection())
                    .andExpect(redirectedUrlPattern("**/login"));
        }
    }

    private static Set<String> addresses(boolean anonymous) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("org.khamrabrong").stream()
                .<Class<?>>map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                .filter(view -> view.isAnnotationPresent(AnonymousAllowed.class) == anonymous)
                .map(view -> view.getAnnotation(Route.class).value())
                .collect(Collectors.toSet());
    }
}
