package org.khamrabrong.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A picture that a page still asks for when its person has signed out is simply refused. Led to the sign-in like a page, it
 * would begin a session of its own, and the browser forget that of the sign-in page on which the person stands by then.
 */
class PicturesOfPages extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"image".equals(request.getHeader("Sec-Fetch-Dest"))
                || SecurityContextHolder.getContext().getAuthentication() != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
