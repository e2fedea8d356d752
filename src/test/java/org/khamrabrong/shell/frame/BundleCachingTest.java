package org.khamrabrong.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BundleCachingTest {

    @Test
    void aBundleIsKeptForGood() throws Exception {
        assertThat(cacheControl("/VAADIN/build/indexhtml-CGrtTICW.js"))
                .isEqualTo("max-age=31536000, public, immutable");
    }

    @Test
    void whatIsNoBundleIsKeptAsItsServerSays() throws Exception {
        assertThat(cacheControl("/VAADIN/static/push/vaadinPush.js")).isEqualTo("max-age=3600");
    }

    private static String cacheControl(String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new BundleCaching().doFilter(request, response, new MockFilterChain(new KeptForAnHour()));
        return response.getHeader("Cache-Control");
    }

    private static final class KeptForAnHour extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            response.setHeader("Cache-Control", "max-age=3600");
        }
    }
}
