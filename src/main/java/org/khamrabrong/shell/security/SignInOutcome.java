package org.khamrabrong.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends a failed sign-in back to the login page with the reason. */
@Component
class SignInOutcome implements AuthenticationFailureHandler {

    static final String LOGIN = "/login";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = failure instanceof LockedException ? "locked" : "error";
        response.sendRedirect(request.getContextPath() + LOGIN + "?" + reason);
    }
}
