package org.khamrabrong.shell.security;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.khamrabrong.organization.SignIns;
import org.khamrabrong.organization.SignIns.Standing;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session with the first request after its person was deactivated or set another password, on whatever node that
 * was, also while a page sits open. What was typed until then was kept as it was typed.
 */
class EndedSessions extends OncePerRequestFilter {

    /** Scripts and styles, the same for everyone. */
    private static final List<String> LOOK = List.of("/VAADIN/build/", "/VAADIN/static/");

    private final SignIns signIns;

    EndedSessions(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isTheSameForEveryone(request);
    }

    /** The address alone does not say so: Flow hears an open page at any. */
    static boolean isTheSameForEveryone(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())
                || request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null) {
            return false;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return LOOK.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Standing standing = standing();
        if (standing == Standing.SIGNED_IN) {
            chain.doFilter(request, response);
            return;
        }
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        leadToSignIn(request, response, standing == Standing.DEACTIVATED ? "deactivated" : "ended");
    }

    /** Of whom nothing is known nothing has ended: the request goes on as nobody's. */
    private Standing standing() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? signIns.standing(person.getUsername(), person.count())
                : Standing.SIGNED_IN;
    }

    /** An open page is told in its own tongue. */
    private static void leadToSignIn(HttpServletRequest request, HttpServletResponse response, String why)
            throws IOException {
        String address = request.getContextPath() + SignInOutcome.LOGIN + "?" + why;
        String kind = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        if (RequestType.UIDL.getIdentifier().equals(kind)) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(VaadinService.createCriticalNotificationJSON(null, null, null, address));
        } else if (kind != null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(address);
        }
    }
}
