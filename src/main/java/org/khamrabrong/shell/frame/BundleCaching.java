package org.khamrabrong.shell.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets browsers keep the front end's bundles: their names hold the digest of their content, so another one has another name. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BundleCaching extends OncePerRequestFilter {

    private static final String BUNDLES = "/VAADIN/build/";

    private static final String FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable().getHeaderValue();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().concat(path(request)).startsWith(BUNDLES);
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new KeptForGood(response));
    }

    /** What is found there is kept, whatever the server of files says; what is not found is not. */
    private static final class KeptForGood extends HttpServletResponseWrapper {

        KeptForGood(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name) ? FOR_GOOD : value);
        }
    }
}
