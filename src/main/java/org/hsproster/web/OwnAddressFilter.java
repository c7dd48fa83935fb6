package org.hsproster.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what was not meant for this address: a name that somebody has pointed here (DNS rebinding), and forms that
 * other pages send.
 */
final class OwnAddressFilter extends OncePerRequestFilter {

    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The port that browsers leave out. */
    private static final int HTTP = 80;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader(HttpHeaders.HOST);
        if (!isOwn(host, request.getLocalPort())) {
            response.sendError(HttpServletResponse.SC_MISDIRECTED_REQUEST);
            return;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !origin.equals(request.getScheme() + "://" + host)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isOwn(@Nullable String host, int port) {
        return host != null
                && OWN.stream().anyMatch(own -> host.equals(own + ":" + port) || (port == HTTP && host.equals(own)));
    }
}
