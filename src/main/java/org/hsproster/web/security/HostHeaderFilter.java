package org.hsproster.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests for another host name (DNS rebinding), and forms sent by other pages. */
final class HostHeaderFilter extends OncePerRequestFilter {

    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Set<String> names = new HashSet<>(OWN);

    /**
     * Returns a filter.
     *
     * @param names by which others reach this machine
     */
    HostHeaderFilter(List<String> names) {
        this.names.addAll(names);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader(HttpHeaders.HOST);
        if (!isOwn(host, request)) {
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

    /** Browsers leave out the usual port. */
    private boolean isOwn(@Nullable String given, HttpServletRequest request) {
        if (given == null) {
            return false;
        }
        String host = given.toLowerCase(Locale.ROOT);
        int port = request.getLocalPort();
        boolean isUsual = port == (request.isSecure() ? HTTPS : HTTP);
        return names.stream().anyMatch(own -> host.equals(own + ":" + port) || (isUsual && host.equals(own)));
    }
}
