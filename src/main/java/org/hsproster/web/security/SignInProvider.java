package org.hsproster.web.security;

import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks name and password, unless there were too many attempts recently. */
final class SignInProvider implements AuthenticationProvider {

    private final AuthenticationProvider users;
    private final SignInAttempts attempts;

    SignInProvider(AuthenticationProvider users, SignInAttempts attempts) {
        this.users = users;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String user = given.getName();
        String address = given.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.requireNonNullElse(details.getRemoteAddress(), "")
                : "";
        if (!attempts.admit(user, address)) {
            throw new LockedException("too many attempts");
        }
        Authentication known = Objects.requireNonNull(users.authenticate(given));
        attempts.succeeded(user, address);
        return known;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
