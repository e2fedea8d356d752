package org.khamrabrong.publication.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.UnknownAgreement;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 404 for a public address behind which nothing is published, before any script runs: to the screens every
 * address looks alike until the browser has loaded them.
 */
@Component
class PublicGate extends OncePerRequestFilter {

    private static final String BEFORE = "/" + PublicAddress.LIST + "/";

    private final AgreementDirectory agreements;

    PublicGate(AgreementDirectory agreements) {
        this.agreements = agreements;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) || !path(request).startsWith(BEFORE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPublished(path(request).substring(BEFORE.length()))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isPublished(String id) {
        try {
            agreements.published(new AgreementId(UUID.fromString(id)));
            return true;
        } catch (IllegalArgumentException | UnknownAgreement unknown) {
            return false;
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
