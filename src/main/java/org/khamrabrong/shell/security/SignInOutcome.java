package org.khamrabrong.shell.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Sends a failed sign-in back to the login page with the reason; so too a form that lay open too long. */
@Component
class SignInOutcome implements AuthenticationFailureHandler, AccessDeniedHandler {

    static final String LOGIN = "/login";

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = failure instanceof LockedException ? "locked" : "error";
        response.sendRedirect(request.getContextPath() + LOGIN + "?" + reason);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && LOGIN.equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + LOGIN + "?expired");
        } else {
            otherwise.handle(request, response, denied);
        }
    }
}
