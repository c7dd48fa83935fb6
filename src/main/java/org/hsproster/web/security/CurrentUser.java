package org.hsproster.web.security;

import java.security.Principal;
import org.hsproster.settings.WebUser.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * Who looks at a page.
 *
 * @param name empty where nobody has signed in
 * @param isHr whether everything is shown
 */
public record CurrentUser(String name, boolean isHr) {

    /** The page of those who are not HR. */
    public static final String RELEASED = "/released";

    /** Where nobody has to sign in. */
    public static CurrentUser ofThisMachine() {
        return new CurrentUser("", true);
    }

    public static CurrentUser of(@Nullable Principal known) {
        return known instanceof Authentication user && user.isAuthenticated()
                ? new CurrentUser(
                        user.getName(),
                        user.getAuthorities().stream()
                                .anyMatch(each -> ("ROLE_" + Role.HR).equals(each.getAuthority())))
                : new CurrentUser("", false);
    }

    /** Nobody has to sign in, so whoever looks sits before this machine. */
    public boolean isOfThisMachine() {
        return isHr && name.isEmpty();
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    /** The first page there is for this visitor. */
    public String home() {
        return isSignedIn() && !isHr ? RELEASED : "/";
    }
}
