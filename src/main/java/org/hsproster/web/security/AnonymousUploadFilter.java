package org.hsproster.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses uploads without sign-in before any of them is read and stored. */
final class AnonymousUploadFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isAnonymous = SecurityContextHolder.getContext().getAuthentication() == null;
        if (isAnonymous
                && String.valueOf(request.getContentType())
                        .toLowerCase(Locale.ROOT)
                        .startsWith("multipart/")) {
            response.sendRedirect(SignInConfiguration.PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
